package org.xinsheng.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;

/**
 * One kind of danger. Gaps between words are bounded, so matching stays linear.
 *
 * @param name for the alert's reason, such as {@code farewell}
 * @param announced what the sign is worth when it is only announced under a condition ("再不给我们就…")
 */
record DangerRule(String name, Incident incident, Incident announced, Pattern words) {

    private static final Pattern CONDITION = Pattern.compile("(如果|要是|要再|再不|还不|若|不然|否则|到时候?|不得不|只能|只好|准备|打算|欲)");
    private static final Pattern DENIAL = Pattern.compile("(不|没有?|绝不|不会|不想|不敢|不要|从不|从没|从未|没想)(去|再|要|想|敢|会|有)?(集体)?$");
    private static final int REACH = 24;

    static DangerRule always(String name, Incident incident, String words) {
        return new DangerRule(name, incident, incident, Pattern.compile(words));
    }

    static DangerRule milderIfAnnounced(String name, Incident incident, String words) {
        return new DangerRule(name, incident, Incident.SIGNS, Pattern.compile(words));
    }

    /** The first place where the rule holds. */
    @Nullable DangerSign find(CondensedText condensed) {
        String text = condensed.text();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            if (incident != Incident.THREAT_TO_LIFE && DENIAL.matcher(before).find()) {
                continue;
            }
            Incident found = isCondition(before + matcher.group()) ? announced : incident;
            return new DangerSign(
                    found, name, condensed.originalStart(matcher.start()), condensed.originalEnd(matcher.end()));
        }
        return null;
    }

    private static boolean isCondition(String text) {
        return CONDITION.matcher(text).find();
    }
}
