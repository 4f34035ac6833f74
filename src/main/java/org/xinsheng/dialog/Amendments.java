package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinsheng.core.ReportFacts;

/**
 * What a text puts right in facts that are known. Its words are cut into pieces; each piece that denies or asserts is
 * put to the fact that it is about: the one that it names, whose value it denies, or whose kind it has. The last word
 * on a fact counts.
 *
 * @param facts the known facts as amended
 * @param amended fields that have another value now, or none
 * @param touched fields that the text is about, amended or not
 * @param struck names that do not hold any more
 * @param text the words without what they deny, as long as before
 * @param reverts whether the last change is taken back
 */
record Amendments(
        ReportFacts facts,
        Set<SlotField> amended,
        Set<SlotField> touched,
        Set<String> struck,
        String text,
        boolean reverts) {

    private static final Pattern REVERTS = Pattern.compile(
            "改回[去来]|(?:还是|就)?(?:按|用|照)?(?:着|照)?(?:原来|之前|前面|刚才|第一次|开始)(?:说|报|写|讲)?的?(?:那个|那样)?(?:是|才是|没错|就)?(?:对的?|算)|(?:还是|就|按|用)?(?:头一?|第一|原来|原先|之前|先前|前面|最早)(?:的|[次个回遍])*那?个?(?:数字?|数目|人数)?(?:是|才是|才|就)?对的?|(?:还是|恢复|按|用)(?:成|到)?原来(?:的|那个|那样)");
    private static final Pattern FIRST = Pattern.compile("头一|第一|一开始");
    private static final Pattern FIGURED = Pattern.compile("[0-9一二两三四五六七八九十]");

    /** Nothing is put right. */
    static Amendments none(ReportFacts known, String text) {
        return new Amendments(known, Set.of(), Set.of(), Set.of(), text, false);
    }

    static Amendments in(
            String text, ReportFacts known, List<ReportFacts> earlier, boolean marked, FieldReading reading) {
        if (REVERTS.matcher(text).find()
                && !FIGURED.matcher(FIRST.matcher(text).replaceAll("")).find()) {
            return new Amendments(known, Set.of(), Set.of(), Set.of(), text, true);
        }
        Optional<Amendments> newcomers = Newcomers.in(text, known, reading);
        if (newcomers.isPresent()) {
            return newcomers.get();
        }
        return new Amending(text, known, earlier, marked, reading).run();
    }

    /** The same for the text that stands behind so many characters of another one. */
    Amendments behind(int ahead) {
        return ahead == 0 ? this : new Amendments(facts, amended, touched, struck, text.substring(ahead), reverts);
    }

    boolean isEmpty() {
        return amended.isEmpty();
    }
}
