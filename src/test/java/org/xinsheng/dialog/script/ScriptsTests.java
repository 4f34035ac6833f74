package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.xinsheng.core.ChannelType;

class ScriptsTests {

    private static final Wordings WORDINGS = Wordings.load("classpath:/dialogs/");

    @Test
    void loadsTheScriptThatComesWithTheService() {
        DialogScript script = Scripts.load("classpath:/dialogs/", WORDINGS).current();

        assertThat(script.limit(ChannelType.SMS)).isEqualTo(3);
        assertThat(script.limit(ChannelType.WEBCHAT)).isEqualTo(5);
        assertThat(script.limit(ChannelType.HOTLINE)).isZero();
        assertThat(script.slots()).first().extracting(DialogScript.Slot::id).isEqualTo("place");
    }

    @Test
    void keepsTheCurrentScriptForConversationsWhoseOwnIsGone() {
        Scripts scripts = Scripts.load("classpath:/dialogs/", WORDINGS);

        assertThat(scripts.version("intake-0")).isSameAs(scripts.current());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesFileAndLineOfAMistake(String right, String wrong, String line, String what) throws IOException {
        String text = text("dialogs/intake.yaml");
        assertThat(text).contains(right);
        int expected = lineOf(text.replace(right, wrong), line);

        assertThatThrownBy(() -> Scripts.parse(YamlFile.of("intake.yaml", text.replace(right, wrong)), WORDINGS))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("intake.yaml:" + expected + ": ")
                .hasMessageContaining(what);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("ask: ask-amount", "ask: ask-mount", "ask-mount", "no such text: ask-mount"),
                Arguments.of("SMS: 3", "SMS: 4", "SMS: 4", "3"),
                Arguments.of(
                        "fields: [period]",
                        "fields: [periods]",
                        "fields: [periods]",
                        "periods is not known here: it is one of employer"),
                Arguments.of("fields: [period]", "fields: [amount]", "- id: period", "never reached: amount"),
                Arguments.of(
                        "complete: [place, employer, amount]",
                        "complete: [place, sum]",
                        "complete:",
                        "no such slot: sum"),
                Arguments.of(
                        "    first: about-time-first\n",
                        "    first: about-whom\n",
                        "first: about-whom",
                        "before a report there is no {unit}"),
                Arguments.of(
                        "    first: about-privacy-first\n",
                        "    first: nowhere\n",
                        "first: nowhere",
                        "no such text: nowhere"),
                Arguments.of("pattern: (一起", "pattern: ((一起", "((一起", "the pattern is broken"),
                Arguments.of("words: [安全模式]", "words: [安全模式, 帮助]", "id: SAFE_MODE", "it means HELP"),
                Arguments.of(
                        "    fields: []\n    when: {contact: [NONE]}",
                        "    fields: [period]\n    when: {contact: [NONE]}",
                        "- id: phone",
                        "asks for a contact, which answers no field"),
                Arguments.of(
                        "complete: [place, employer, amount]",
                        "complete: [place, phone]",
                        "complete:",
                        "asks for a contact, which no report needs"),
                Arguments.of("asks: [phone]", "asks: [phone, place]", "asks: [phone, place]", "asked for last"),
                Arguments.of("contact: [NONE]", "contact: [NOBODY]", "contact: [NOBODY]", "NOBODY is not known here"),
                Arguments.of("unclear: 3 ", "unclears: 3 ", "version:", "unclear"),
                Arguments.of("  - id: employer", "  - id: place", "name: 哪家", "slot place twice"),
                Arguments.of(
                        "SILENT: reminded", "SILENT: remembered", "SILENT: remembered", "no such state: remembered"),
                Arguments.of("SILENT: silent", "SILENT: reminded", "  silent: ", "state silent is never reached"),
                Arguments.of(
                        "{ENOUGH: listening, SILENT: reminded",
                        "{SILENT: reminded",
                        "  asking: ",
                        "has asks but says nothing about ENOUGH"),
                Arguments.of("period, project]", "period]", "- id: project", "slot project is never asked"),
                Arguments.of("say: remind}", "say: remined}", "say: remined", "no such text: remined"),
                Arguments.of("version: intake-2", "version: intake-1", "version:", "intake-1 continues itself"),
                Arguments.of("start: opening", "start: openings", "start:", "no such state: openings"),
                Arguments.of("name: 工地", "name: 工地的名字", "slots:  ", "{choices} has room for"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void saysInPlainWordsWhatIsNoYaml(String yaml, String what) {
        assertThatThrownBy(() -> YamlFile.of("t.yaml", yaml).throwIfMistaken())
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining(what);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                Arguments.of("a: 1\n\tb: 2", "t.yaml:2: there is a tab: indent with blanks"),
                Arguments.of("a: [1, 2\nb: 3", "a [ is opened and never closed, or a comma is missing"),
                Arguments.of("a:\n  - x\n b: 2", "t.yaml:3: it is not indented like the lines above it"),
                Arguments.of("a: one: two", "t.yaml:1: there is a colon in the middle of a text"),
                Arguments.of("a: *none", "t.yaml:1: this *name has no &name before it"),
                Arguments.of("a: \"one", "is opened and never closed"),
                Arguments.of("a: 1\na: 2", "t.yaml:2: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMS: 3     | SMS: 4          | 4 is too much: it may be at most 3",
                "SMS: 3     | SMS: few        | few does not fit here: it has to be a whole number",
                "frame: {before: 在, after: 干活} | framed: x | there is no such thing as framed here",
                "unknown: unknown-place | # | unknown is missing here"
            })
    void saysInPlainWordsWhatDoesNotFit(String right, String wrong, String what) throws IOException {
        String text = text("dialogs/intake.yaml").replace(right, wrong);

        assertThatThrownBy(() -> Scripts.parse(YamlFile.of("intake.yaml", text), WORDINGS))
                .hasMessageContaining(what);
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> YamlFile.of("intake.yaml", "version: x\nslots: [a\n"))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("intake.yaml:3");
    }

    private static int lineOf(String text, String words) {
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(words)) {
                return lines[i].contains("name: 哪家") ? i : i + 1;
            }
        }
        throw new IllegalArgumentException(words);
    }

    static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
