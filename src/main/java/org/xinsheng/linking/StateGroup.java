package org.xinsheng.linking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A numbered bureau of one of the state's building groups: 中建三局, 中国建筑第三工程局 and 中建3局 are one.
 *
 * @param name short name with figures: 中建3
 * @param branch number of the company below it, empty if not said
 */
record StateGroup(String name, String branch) {

    private record Form(String id, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form("中建", Pattern.compile("^(?:中?国?建筑|中?建)(\\d+)(?:工程)?局")),
            new Form("中铁", Pattern.compile("^中?国?铁(?:建|路|道)?(\\d+)局")),
            new Form("中交", Pattern.compile("^中?国?交(?:通建设)?(\\d+)[航公](?:务工程)?局")),
            new Form("水电", Pattern.compile("^(?:中国)?(?:水利)?水电?(?:第)?(\\d+)(?:工程)?局")),
            new Form("中冶", Pattern.compile("^中?国?(?:中?冶(\\d+)|(\\d+)冶)")));
    private static final Pattern BRANCH = Pattern.compile("(\\d+)(?:建|工|分|公|局|$)");
    private static final String CHARACTERS = "中国建筑铁道路交通航务水利电冶局公司分工程第";

    /** The group that a cleaned name means, null if none. */
    static @Nullable StateGroup in(String name) {
        String spelled = spelled(name);
        for (Form form : FORMS) {
            Matcher m = form.pattern.matcher(spelled);
            if (m.find()) {
                String number = m.group(1) != null ? m.group(1) : m.group(2);
                Matcher branch = BRANCH.matcher(spelled.substring(m.end()));
                return new StateGroup(form.id + number, branch.find() ? branch.group(1) : "");
            }
        }
        return null;
    }

    /** 忠铁10局 is spelled 中铁10局: with the characters of such names where others sound or look so. */
    private static String spelled(String name) {
        return name.chars()
                .mapToObj(c -> Character.toString(inSuchNames((char) c)))
                .collect(Collectors.joining());
    }

    private static char inSuchNames(char written) {
        if (CHARACTERS.indexOf(written) >= 0) {
            return written;
        }
        return (char) CHARACTERS
                .chars()
                .filter(c -> Looks.alike((char) c, written))
                .findFirst()
                .orElse(written);
    }
}
