package org.xinsheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTests {

    private static final Pattern RULE = Pattern.compile("\\b[A-HKLRT][0-9]{2}b?\\b");

    @Test
    void everyRuleThatTheCodeNamesIsExplained() throws IOException {
        Set<String> explained = ids(Files.readString(Path.of("docs/rules.md")));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> named = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> named.addAll(ids(read(file))));
            assertThat(named).isNotEmpty();
            assertThat(explained).containsAll(named);
        }
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new TreeSet<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
