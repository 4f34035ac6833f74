package org.xinsheng.clue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinsheng.linking.Linker;

/** Linking is pure and knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class LinkingConfiguration {

    @Bean
    Linker linker() {
        return Linker.standard();
    }
}
