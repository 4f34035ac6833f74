package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.Cues.Cue;

/** Decides what a sum stands for, from the cues before and behind it. */
final class SumRoles {

    private static final int REACH_BEFORE = 22;
    private static final int REACH_BEHIND = 9;
    private static final int NEAR_BEHIND = 6;

    private static final Phrases NEVER_WAGES = Phrases.listed("押金 保证金 违约金 罚款 赔偿 医药费 医疗费 材料款 货款 补偿");
    private static final Phrases DENIED = Phrases.listed("不是 并非 而不是 不叫");
    private static final Phrases TO_SOMEONE = Phrases.listed("给 给了 给我 给我们 给过 给了我 给了我们");
    private static final String BREAKS = " ，,、";

    private final String text;

    SumRoles(String text) {
        this.text = text;
    }

    /**
     * @param floor end of the sum before
     * @param ceiling start of the next number: a cue right before that belongs to it
     */
    Role of(Counted number, int floor, int ceiling) {
        if (isRevoked(number)) {
            return Role.REVOKED;
        }
        String left = left(number, floor);
        Cue cue = Cues.last(left, Role.OWED, Role.PAID, Role.GROSS, Role.FOREIGN, Role.PROMISED, Role.BUSINESS);
        Role behind = behind(number, ceiling);
        if (behind == Role.FOREIGN) {
            boolean handedOver =
                    cue != null && cue.role() == Role.PAID && TO_SOMEONE.contain("给" + left.substring(cue.end()));
            return handedOver && NEVER_WAGES.lengthAt(text, number.end()) == 0 ? Role.PAID : Role.FOREIGN;
        }
        if (behind != null) {
            return cue != null && isPaidRightBefore(left, cue) && behind == Role.OWED ? paidOrOwed(number) : behind;
        }
        return cue == null ? owedFurtherBehind(number, ceiling) : before(left, cue);
    }

    private static boolean isPaidRightBefore(String left, Cue cue) {
        boolean near = cue.end() == left.length() || left.substring(cue.end()).equals("我");
        return cue.role() == Role.PAID && near;
    }

    /** "给了8千 没结清" was paid, "打了5万的白条" is owed. */
    private Role paidOrOwed(Counted number) {
        return text.startsWith("的", number.end()) || text.startsWith("欠条", number.end()) ? Role.OWED : Role.PAID;
    }

    private static Role before(String left, Cue cue) {
        if (cue.role() == Role.GROSS) {
            return gross(left, cue);
        }
        if (cue.role() == Role.PAID && left.length() - cue.end() > 8) {
            return Role.OPEN;
        }
        Role role = cue.role();
        return role == null || cue.word().equals("是") ? Role.OPEN : role;
    }

    private @Nullable Role behind(Counted number, int ceiling) {
        boolean apart = text.startsWith(" ", number.end()) || text.startsWith("，", number.end());
        Cue cue = apart ? null : cueBehind(number, ceiling, NEAR_BEHIND);
        return cue == null ? null : cue.role();
    }

    private Role owedFurtherBehind(Counted number, int ceiling) {
        Cue cue = cueBehind(number, ceiling, NEAR_BEHIND - 1);
        return cue != null && cue.role() == Role.OWED ? Role.OWED : Role.OPEN;
    }

    private @Nullable Cue cueBehind(Counted number, int ceiling, int reach) {
        String near = Surroundings.clauseAfter(text, number.end(), REACH_BEHIND);
        int from = text.startsWith(" ", number.end()) ? number.end() + 1 : number.end();
        Cue cue = Cues.behind(near.substring(0, Math.min(reach, near.length())));
        boolean ofNext =
                cue != null && cue.role() == Role.PAID && from + cue.end() >= ceiling - 2 && ceiling < text.length();
        return ofNext ? null : cue;
    }

    /** 给了五千一人: paid to each. */
    boolean isPaidBefore(Counted number, int floor) {
        String left = left(number, floor);
        Cue cue = Cues.last(left);
        return cue != null && cue.role() == Role.PAID && TO_SOMEONE.contain("给" + left.substring(cue.end()));
    }

    boolean isOwedBefore(Counted number, int floor) {
        Cue cue = Cues.last(left(number, floor), Role.OWED);
        return cue != null && !cue.word().equals("是");
    }

    private String left(Counted number, int floor) {
        String before = Surroundings.before(text, number.start(), REACH_BEFORE);
        int cut = Math.max(floor, number.start() - before.length());
        return text.substring(Math.min(cut, number.start()), number.start());
    }

    /** 还欠我们一共…, 给过3次共…: the total is of what was said before it. */
    private static Role gross(String left, Cue gross) {
        String before = left.substring(0, gross.start());
        Cue earlier = Cues.last(before, Role.OWED, Role.PAID);
        if (earlier == null || earlier.word().equals("是")) {
            return Role.GROSS;
        }
        if (earlier.role() == Role.OWED) {
            return Role.OWED;
        }
        boolean sameClause = before.substring(earlier.end()).chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
        return sameClause ? Role.PAID : Role.GROSS;
    }

    /** 是3万6不是36万. */
    boolean isRevoked(Counted number) {
        String before = Surroundings.before(text, number.start(), 5);
        return DENIED.end(before) && !before.endsWith("是不是");
    }
}
