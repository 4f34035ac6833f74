package org.xinsheng.dialog.script;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The registered wordings (dialogs/texts.yaml). Immutable. */
public final class Wordings {

    /** What one part of a long SMS holds: 70 characters alone, 67 with the header that joins parts. */
    public static final int SMS_PART = 67;

    /** What an SMS of one part holds. */
    public static final int SMS_ALONE = 70;

    /** A reply of two templates, such as a receipt and a question, may take two parts. */
    private static final int REPLY_PARTS = 2;

    /** The only placeholder that has a value then. */
    private static final String BEFORE_A_REPORT = "tel";

    private final File file;

    private Wordings(File file) {
        this.file = file;
    }

    /** @throws InvalidScript naming file and line, as when a text does not fit into its parts */
    public static Wordings load(String directory) {
        return parse(YamlFile.read(new PathMatchingResourcePatternResolver().getResource(directory + "texts.yaml")));
    }

    /** Wordings that somebody is trying out. @throws InvalidScript naming file and line */
    public static Wordings read(String name, String yaml) {
        return parse(YamlFile.of(name, yaml));
    }

    static Wordings parse(YamlFile yaml) {
        ScriptCheck.conforms(yaml, Scripts.schema("texts-schema.json"));
        File file = yaml.as(File.class);
        file.texts().forEach((id, template) -> check(yaml, file, id, template));
        file.discreet().stream()
                .filter(id -> !file.texts().containsKey(id))
                .forEach(id -> yaml.mistake("/discreet", "no such text: " + id));
        yaml.throwIfMistaken();
        return new Wordings(file);
    }

    public Set<String> ids() {
        return file.texts().keySet();
    }

    /** @throws IllegalArgumentException if there is no such template or a placeholder has no value */
    public String sms(String id, Map<String, String> values) {
        return Template.fill(template(id).sms(), values, file.placeholders());
    }

    /** The first variant. @throws IllegalArgumentException if there is no such template or a placeholder has no value */
    public String chat(String id, Map<String, String> values) {
        return chat(id, values, 0);
    }

    /**
     * @param variant any number: the same one gives the same variant
     * @throws IllegalArgumentException if there is no such template or a placeholder has no value
     */
    public String chat(String id, Map<String, String> values, int variant) {
        return Template.fill(template(id).onChat(variant), values, file.placeholders());
    }

    /** Whether a text says nothing about the case. */
    public boolean isDiscreet(String id) {
        return file.discreet().contains(id);
    }

    /** What is said in its place once the day that it names has passed. */
    public Optional<String> late(String id) {
        return Optional.ofNullable(template(id).late());
    }

    /** Whether a text says that something is late. */
    public boolean isLate(String id) {
        return file.texts().values().stream().anyMatch(template -> id.equals(template.late()));
    }

    /** What is said in its place by SMS where the reply would need another part. */
    public Optional<String> brief(String id) {
        return Optional.ofNullable(template(id).brief());
    }

    /** What a text that was sent makes a conversation wait for. */
    public Optional<Event> expects(String id) {
        return Optional.ofNullable(file.texts().get(id)).map(Template::expects);
    }

    /** The English line, if the template has one. */
    public @Nullable String english(String id, Map<String, String> values) {
        String en = template(id).en();
        return en == null ? null : Template.fill(en, EnglishValues.of(values), file.placeholders());
    }

    /** The most characters a template can have on SMS, signature included. */
    int longestSms(String id) {
        return file.signature() + Template.longest(template(id).sms(), file.placeholders());
    }

    /** Every question must fit behind the longest text that a question can follow. */
    void checkPairs(YamlFile yaml, DialogScript script) {
        int receipt = Math.max(longestSms("registered"), longestSms("another-report"));
        for (int i = 0; i < script.slots().size(); i++) {
            int together = receipt + longestSms(script.slots().get(i).ask()) - file.signature();
            if (together > REPLY_PARTS * SMS_PART) {
                yaml.mistake(
                        "/slots/" + i + "/ask",
                        "behind a receipt its SMS takes " + together + " characters, and " + REPLY_PARTS + " SMS hold "
                                + REPLY_PARTS * SMS_PART);
            }
        }
        int choices = script.choices().length();
        int bound = file.placeholders().getOrDefault("choices", 0);
        if (choices > bound) {
            yaml.mistake("/slots", "the names take " + choices + " characters, {choices} has room for " + bound);
        }
        checkAsides(yaml, script);
        yaml.throwIfMistaken();
    }

    /** Before a report there is no number, no unit and no day to be told. */
    private void checkAsides(YamlFile yaml, DialogScript script) {
        for (int i = 0; i < script.asides().size(); i++) {
            DialogScript.Aside aside = script.asides().get(i);
            String at = "/asides/" + i + (aside.first() == null ? "/text" : "/first");
            if (aside.when() == null || aside.first() != null) {
                template(aside.early())
                        .all()
                        .flatMap(wording -> Template.placeholders(wording).stream())
                        .filter(name -> !BEFORE_A_REPORT.equals(name))
                        .distinct()
                        .forEach(name -> yaml.mistake(at, "before a report there is no {" + name + "}"));
            }
        }
    }

    private Template template(String id) {
        Template template = file.texts().get(id);
        if (template == null) {
            throw new IllegalArgumentException("no such text: " + id);
        }
        return template;
    }

    private static void check(YamlFile yaml, File file, String id, Template template) {
        template.all()
                .flatMap(wording -> Template.placeholders(wording).stream())
                .filter(name -> !file.placeholders().containsKey(name))
                .forEach(name -> yaml.mistake("/texts/" + id, "no such placeholder: {" + name + "}"));
        Stream.of(template.late(), template.brief())
                .filter(other -> other != null && !file.texts().containsKey(other))
                .forEach(other -> yaml.mistake("/texts/" + id, "no such text: " + other));
        Discretion.unfit(template.sms())
                .ifPresent(words -> yaml.mistake(
                        "/texts/" + id + "/sms", "an SMS must not say " + words + ": other people see the phone"));
        if (template.en() == null && !file.staff().contains(id)) {
            yaml.mistake("/texts/" + id, "text " + id + " has no English line");
        }
        int longest = file.signature() + Template.longest(template.sms(), file.placeholders());
        if (longest > template.maxParts() * SMS_PART) {
            yaml.mistake(
                    "/texts/" + id + "/sms",
                    "may take " + longest + " characters with the signature, and " + template.maxParts() + " SMS holds "
                            + template.maxParts() * SMS_PART);
        }
    }

    /**
     * As in the file.
     *
     * @param signature characters of the longest signature
     * @param placeholders characters of the longest value of each
     * @param discreet texts that say nothing about the case
     * @param staff texts that only staff get: they need no English
     */
    record File(
            String version,
            int signature,
            Map<String, Integer> placeholders,
            Set<String> discreet,
            Set<String> staff,
            Map<String, Template> texts) {}
}
