package org.xinsheng.platform.crypto;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.KeyedHash;

@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

    @Bean
    MasterKeys masterKeys(CryptoSettings settings) {
        return new MasterKeys(settings);
    }

    @Bean
    FieldCipher fieldCipher(MasterKeys keys) {
        return new AesFieldCipher(keys);
    }

    @Bean
    KeyedHash keyedHash(MasterKeys keys, CryptoSettings settings) {
        return new HmacKeyedHash(keys, settings.hashKeyVersion());
    }
}
