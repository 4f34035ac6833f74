package org.xinsheng.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Industry;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ProjectNature;

class WordsTests {

    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[(}]");

    private final Properties chinese = read("/messages_zh_CN.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
    }

    @Test
    void everyTemplateFindsItsWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Matcher key = FIXED_KEY.matcher(Files.readString(file));
                while (key.find()) {
                    if (!chinese.containsKey(key.group(1))) {
                        missing.add(file.getFileName() + ": " + key.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasWords() {
        Stream.of(
                        keys("status", ClueStatus.values()),
                        keys("matter", Matter.values()),
                        keys("industry", Industry.values()),
                        keys("incident", Incident.values()),
                        keys("legalStage", LegalStage.values()),
                        keys("cause", ArrearsCause.values()),
                        keys("employerFact", EmployerFact.values()),
                        keys("constructionType", ConstructionType.values()),
                        keys("projectNature", ProjectNature.values()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(chinese).containsKey(key));
    }

    @Test
    void clerksReadTheSameNamesOfStatesEverywhere() {
        for (ClueStatus status : ClueStatus.values()) {
            assertThat(chinese.getProperty("status." + status)).isEqualTo(status.label());
        }
    }

    @Test
    void placeholdersAreWellFormed() {
        chinese.forEach((key, words) ->
                assertThat(new MessageFormat((String) words, Locale.CHINA)).isNotNull());
        english.forEach((key, words) ->
                assertThat(new MessageFormat((String) words, Locale.ENGLISH)).isNotNull());
    }

    private static Stream<String> keys(String kind, Enum<?>[] values) {
        return Stream.of(values).map(value -> kind + "." + value.name());
    }

    private static Properties read(String file) {
        try (var reader = new InputStreamReader(WordsTests.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
