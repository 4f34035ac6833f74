package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.core.PhoneNumber;

/**
 * Telephone numbers in a text that the worker wants to be called on, told by the words around them. The number of a boss
 * is evidence and stays where it is; so does one that nothing is said about.
 */
final class GivenPhones {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9*])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])|(?<![0-9*])0[1-9][0-9]{1,2}[ -]?[2-9][0-9]{6,7}(?![0-9])");

    private static final String FAMILY =
            "(老婆|媳妇|爱人|对象|老公|丈夫|妻子|儿子|女儿|闺女|姑娘|妈妈?|爸爸?|母亲|父亲|哥哥?|弟弟?|姐姐?|妹妹?|家属|家里人?|屋里人?)";

    private static final Pattern OWN =
            Pattern.compile("[我俺](的|这|这个|自己|本人)*(新|旧)?的?(手机|电话|号|联系)|[我俺](姓|叫)|[我俺]家?的?" + FAMILY
                    + "|" + FAMILY + "的?(手机|电话|号)|(打|拨|回|联系|找|发)(给|到)?([我俺]|这)|留(个|下|一?个)?(手机|电话|号)|换成|"
                    + "换(了|过|个)?(手机|电话)?(号|卡)|新(的)?(手机|电话)?(号|卡)|新电话");

    private static final Pattern OTHER = Pattern.compile("老板|老总|工头|包工|带班|班长|班组|队长|组长|经理|主任|厂长|会计|财务|出纳|公司|单位|厂里?|店里?"
            + "|负责人|项目部|对方|[他她]|甲方|承包|分包|总包|人事|领导|工友|同事|老乡|亲戚|中介|欠|那个|(不要|别|莫|勿|不能)再?(打|拨)");

    private static final Pattern OWN_AFTER =
            Pattern.compile("^[，,\\s]*(这|那)?个?(是|就是|系)?\\s*[我俺](的|自己|老?" + FAMILY + ")|^[，,\\s]*(打这个|联系我|打给我|找我)");
    private static final Pattern OTHER_AFTER =
            Pattern.compile("^[，,\\s]*(这|那)?个?(是|就是|系)\\s*[我俺]?们?(" + OTHER.pattern() + ")|^的?(老板|工头|带班)");

    private static final Pattern CHANGED =
            Pattern.compile("换(了|过|个)?(手机|电话)?(号|卡)|新(的)?(手机|电话)?(号|卡)|新电话|(原来|以前|之前|老)的?(号|电话|手机)码?(不用|停|丢|没用|打不通)");

    private static final Pattern CLAUSE = Pattern.compile("[，,、：:；;]");
    private static final Pattern SENTENCE = Pattern.compile("[。！!？?\\n]");

    /** What may stand around a number without saying anything else. */
    private static final Pattern FILLER = Pattern.compile(
            "[*\\s\\p{P}]|" + FAMILY
                    + "|[我俺]|手机|电话|号码?|联系|方式|打不?通?|拨|留|换成?|新|老|旧|原来|以前|之前|这|那|个|是|的|了|给|回|到|就|请|可以|以后|随时|方便|吧|呢|啊|好|行|嗯|你们?|您|有事|麻烦|不要|别|不用|停|丢|卡|再|找|发|在|也|只|能|都");

    private GivenPhones() {}

    /**
     * A number the worker gave.
     *
     * @param start where it stands in the text
     */
    record Given(PhoneNumber phone, int start, int end) {}

    /** @param asked whether the worker was just asked for a number */
    static List<Given> in(String text, boolean asked) {
        List<Given> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String before = last(SENTENCE, text.substring(from, matcher.start()));
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 12));
            if (isOwn(before, after, asked)) {
                parse(matcher.group()).ifPresent(phone -> found.add(new Given(phone, matcher.start(), matcher.end())));
            }
            from = matcher.end();
        }
        return found;
    }

    /** With stars for every given number: the stars are as many, so offsets into the text stay true. */
    static String mask(String text, List<Given> found) {
        StringBuilder masked = new StringBuilder(text);
        found.forEach(given -> masked.replace(given.start(), given.end(), "*".repeat(given.end() - given.start())));
        return masked.toString();
    }

    /** Whether the worker says that the number is another one than before. */
    static boolean isChange(String text) {
        return CHANGED.matcher(text).find();
    }

    /** Whether a masked text says nothing beside the number. */
    static boolean isNothingElse(String masked) {
        return FILLER.matcher(masked).replaceAll("").length() <= 1;
    }

    private static boolean isOwn(String before, String after, boolean asked) {
        if (OTHER_AFTER.matcher(after).find()) {
            return false;
        }
        if (OWN_AFTER.matcher(after).find()) {
            return true;
        }
        String[] clauses = CLAUSE.split(before.strip());
        for (int i = clauses.length - 1; i >= Math.max(0, clauses.length - 2); i--) {
            int own = lastOf(OWN, clauses[i]);
            int other = lastOf(OTHER, clauses[i]);
            if (own >= 0 || other >= 0) {
                return own > other;
            }
        }
        return asked;
    }

    /** Where the last match ends; -1 without one. */
    private static int lastOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static String last(Pattern delimiter, String text) {
        String[] parts = delimiter.split(text, -1);
        return parts[parts.length - 1];
    }

    private static Optional<PhoneNumber> parse(String written) {
        String digits = written.replaceAll("[ -]", "");
        return PhoneNumber.parse(digits.startsWith("0") ? "+86" + digits.substring(1) : digits);
    }
}
