package org.xinsheng.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DangerWordsTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final DangerWords heard = new DangerWords(messages);

    DangerWordsTests() {
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
    }

    @Test
    void everyRuleOfTheDangerReaderHasChineseWords() throws IOException {
        List<String> rules = Files.readAllLines(Path.of("nlp-models/danger/rules.txt")).stream()
                .filter(line -> line.startsWith("rule "))
                .map(line -> line.substring("rule ".length(), line.indexOf(" = ")))
                .toList();

        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(Stream.concat(rules.stream(), Stream.of("model", "extraction", "transcript")))
                .allSatisfy(rule -> assertThat(heard.of(rule, Locale.CHINA)).doesNotContainPattern("[a-z]"));
    }

    @Test
    void aRuleWithoutWordsKeepsItsName() {
        assertThat(heard.of("something new", Locale.CHINA)).isEqualTo("something new");
    }
}
