package org.xinsheng.linking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A firm as it is talked about: region, core, trade. 湖南源辉建筑劳务有限公司 is 湖南 + 源辉 + 建筑劳务; 源辉劳务 and
 * 湖南源辉 are the same one.
 *
 * @param text normal form without legal form
 * @param place province or city in front, empty if none is recognised
 * @param core what is its own, never empty
 * @param trade what it does, empty if not said
 * @param branch number of the branch of a state group, empty if not said
 */
record FirmName(
        String text,
        String place,
        String core,
        String trade,
        String branch,
        Kind kind,
        String sound,
        String coreSound) {

    /** What a firm's name says about its part in the chain, with the chance that many crews share it. */
    enum Kind {
        STATE_GROUP(.9),
        CONTRACTOR(.6),
        BUILDER(.3),
        BARE(.3),
        SPECIALIST(.03),
        LABOUR(.002),
        WORKPLACE(.002);

        final double sharedByCrews;

        Kind(double sharedByCrews) {
            this.sharedByCrews = sharedByCrews;
        }
    }

    private static final Pattern PLACE = Pattern.compile(
            "^(北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古?|广西|西藏|宁夏|新疆)(?:省|市(?!政)|壮族自治区|回族自治区|维吾尔自治区|自治区)?|^(.{2,4}?)(?:省|市(?!政|场)|县|自治州)(?=..)");
    /** The firm named, or null if nothing is said or the name is hidden (某公司, XX建筑). */
    static @Nullable FirmName parse(@Nullable String raw) {
        String name = NameText.clean(raw);
        String text = LegalForm.strip(name);
        if (text.length() < 2 || NameText.masked(text)) {
            return null;
        }
        StateGroup group = StateGroup.in(name);
        return group == null ? ofParts(text, name.contains("集团")) : of(group, text);
    }

    private static FirmName of(StateGroup group, String text) {
        String core = group.name();
        return new FirmName(text, "", core, "", group.branch(), Kind.STATE_GROUP, Sounds.of(text), Sounds.of(core));
    }

    private static FirmName ofParts(String text, boolean group) {
        String sound = Sounds.of(text);
        Matcher m = PLACE.matcher(text);
        int from = m.find() && text.length() - m.end() >= 2 ? m.end() : 0;
        String place = from == 0 ? "" : m.group(1) != null ? m.group(1) : m.group(2);
        Trade.End trade = Trade.endOf(text, sound, from);
        Kind kind =
                group && (trade.kind() == Kind.BARE || trade.kind() == Kind.BUILDER) ? Kind.CONTRACTOR : trade.kind();
        int to = trade.start();
        String core = text.substring(from, to);
        return new FirmName(text, place, core, text.substring(to), "", kind, sound, sound.substring(from, to));
    }

    Likeness compare(FirmName other) {
        if (kind == Kind.STATE_GROUP && other.kind == Kind.STATE_GROUP) {
            return compareInGroups(other);
        }
        if (text.equals(other.text)) {
            return Likeness.EQUAL;
        }
        if (!place.isEmpty() && !other.place.isEmpty() && !place.equals(other.place) || tradesClash(other)) {
            return sound.equals(other.sound) ? Likeness.SOUND : Likeness.DIFFERENT;
        }
        return compareCores(other);
    }

    private Likeness compareInGroups(FirmName other) {
        if (!core.equals(other.core)) {
            return Likeness.DIFFERENT;
        }
        if (branch.isEmpty() || other.branch.isEmpty()) {
            return Likeness.PART;
        }
        return branch.equals(other.branch) ? Likeness.EQUAL : Likeness.TWIN;
    }

    private Likeness compareCores(FirmName other) {
        if (core.equals(other.core)) {
            boolean asMuch = place.equals(other.place) && !place.isEmpty() && kind == other.kind;
            return asMuch ? Likeness.EQUAL : Likeness.ALIAS;
        }
        if (coreSound.equals(other.coreSound)) {
            return Likeness.SOUND;
        }
        if (Looks.alike(core, other.core)) {
            return Likeness.SLIP;
        }
        String longer = coreSound.length() > other.coreSound.length() ? coreSound : other.coreSound;
        String shorter = coreSound.length() > other.coreSound.length() ? other.coreSound : coreSound;
        int extra = longer.length() - shorter.length();
        if (extra >= 2 && (longer.endsWith(shorter) || shorter.length() >= 3 && longer.startsWith(shorter))) {
            boolean letterForLetter = core.endsWith(other.core) || other.core.endsWith(core);
            return letterForLetter ? Likeness.ALIAS : Likeness.SOUND;
        }
        return bySlip(other);
    }

    private Likeness bySlip(FirmName other) {
        int edits = NameText.edits(sound, other.sound, 1);
        if (edits > 1 || Math.min(core.length(), other.core.length()) < 2) {
            return Likeness.DIFFERENT;
        }
        boolean replaced = core.length() == other.core.length() && !NameText.isSameMixed(core, other.core);
        return replaced && core.length() < 6 ? Likeness.TWIN : Likeness.SLIP;
    }

    private boolean tradesClash(FirmName other) {
        if (kind == Kind.BARE || other.kind == Kind.BARE || trade.isEmpty() || other.trade.isEmpty()) {
            return false;
        }
        if (kind == Kind.WORKPLACE && other.kind == Kind.WORKPLACE) {
            return !trade.contains(other.trade)
                    && !other.trade.contains(trade)
                    && !Sounds.of(trade).equals(Sounds.of(other.trade));
        }
        return (kind == Kind.LABOUR) != (other.kind == Kind.LABOUR)
                || (kind == Kind.WORKPLACE) != (other.kind == Kind.WORKPLACE);
    }

    /** How rarely two firms meet in this name by chance, in bits. */
    double rarity(FirmName other) {
        if (kind == Kind.STATE_GROUP) {
            return branch.isEmpty() || other.branch.isEmpty() ? 5 : 8;
        }
        int shared = Math.min(core.length(), other.core.length());
        double bits = shared <= 2 ? 8 : shared == 3 ? 11 : 14;
        double place = !this.place.isEmpty() && this.place.equals(other.place) ? 3 : 0;
        double trade = kind == other.kind && kind != Kind.BARE ? 1.5 : 0;
        double inFull = text.length() >= 6 && text.equals(other.text) ? 2 : 0;
        return Math.min(18, bits + place + trade + inFull);
    }
}
