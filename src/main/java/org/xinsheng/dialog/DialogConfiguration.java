package org.xinsheng.dialog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.extraction.DangerRules;
import org.xinsheng.extraction.Extractor;

/** Loads what the dialog goes by; the service does not start on a script with a mistake. */
@Configuration(proxyBeanMethods = false)
class DialogConfiguration {

    @Bean
    Wordings wordings(DialogSettings settings) {
        return Wordings.load(settings.dir());
    }

    @Bean
    Scripts scripts(DialogSettings settings, Wordings wordings) {
        return Scripts.load(settings.dir(), wordings);
    }

    @Bean
    Extractor extractor() {
        return Extractor.load();
    }

    @Bean
    DangerRules dangerRules() {
        return DangerRules.standard();
    }
}
