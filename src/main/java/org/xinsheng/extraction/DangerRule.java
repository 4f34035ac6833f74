package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;
import org.xinsheng.extraction.pattern.Words;

/**
 * One kind of danger.
 *
 * @param name for the alert's reason, such as {@code farewell}
 * @param announced what the sign is worth when it is only announced under a condition ("再不给我们就…")
 * @param faint whether it gives way to any other sign that alarms: a knife at hand is for others where they are named
 */
record DangerRule(String name, Incident incident, Incident announced, DangerKind kind, boolean faint, Words words) {

    private static final Words CONDITION =
            Words.of("如果|要是|要再|再不|再没|不发钱|不发工资|不结工资|不给钱我们|再拖|再这样|再给不|还不|若|不然|否则|到时候?|不得不|只能|只好|准备|打算|欲|要不|万一|扬言");
    private static final Words DENIAL = Words.of("(不|没有?|绝不|不会|不想|不敢|不要|从不|从没|从未|没想)(去|再|要|想|敢|会|有|是|是来|是要|是去)?(集体)?");
    private static final int REACH = 24;

    /** The first place where the rule holds. */
    @Nullable DangerSign find(CondensedText condensed) {
        String text = condensed.text();
        for (Words.Place place = words.find(text); place != null; place = words.find(text, place.end())) {
            if (incident == Incident.THREAT_TO_LIFE || !DENIAL.endsAt(text, place.start())) {
                return sign(condensed, place);
            }
        }
        return null;
    }

    private DangerSign sign(CondensedText condensed, Words.Place place) {
        int from = Math.max(0, place.start() - REACH);
        boolean conditional = CONDITION.find(condensed.text(), from, place.end()) != null;
        return new DangerSign(
                conditional ? announced : incident,
                kind,
                name,
                condensed.originalStart(place.start()),
                condensed.originalEnd(place.end()));
    }
}
