package org.xinsheng.console;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was heard when an alarm was raised, in words of people. */
@Component
class DangerWords {

    private final MessageSource messages;

    DangerWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Of a rule of the danger reader; its name where it has no words yet. */
    public String of(String rule, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key(rule), null, rule, locale), rule);
    }

    static String key(String rule) {
        return "danger." + rule.replaceAll("[^a-z]+", "-");
    }
}
