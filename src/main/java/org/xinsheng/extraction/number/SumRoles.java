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
    /** 欠材料商200万: the arrears are another one's. */
    private static final Phrases OTHER_CREDITORS =
            Phrases.listed("材料商 供应商 供货商 材料款 银行 税 别人 甲方 总包 房东 业主 客户 货款 房租 房贷 亲戚 朋友 网贷 商家 小卖部 饭店 超市 机械 转让费 租金 医院 外面");
    /** 只给一万二，我没要: an offer that was turned down. */
    private static final Phrases TURNED_DOWN =
            Phrases.listed("我没要 我没同意 我不同意 我没答应 我没收 我没接受 我没签 我不要 我不干 没同意 不同意 没接受 我们没同意 我们没要 我们不同意 俺没要 没敢要 我没拿 我不答应 我没干");

    private static final Phrases UPSTREAM = Phrases.listed("开发商 甲方 业主 建设单位 政府 财政 发包方 业主方 住建局 水利局 交通局 指挥部");
    private static final Phrases BUSINESSES = Phrases.listed("分包 劳务公司 包工头 总包 老板 施工单位 施工方 承包人 承包方 项目部 材料商 供应商");
    private static final Phrases US = Phrases.listed("我 俺 工人 民工 班组 工资 每人 大家 生活费");
    private static final Phrases BARE_PAYMENT = Phrases.listed("支付 支 付给 给付 支付给 给我 给我们");
    private static final Phrases ANNOUNCED = Phrases.listed("说 答应 承诺 保证 许诺 讲");
    private static final Phrases LATER = Phrases.listed("月底 月初 月中 年底 年前 过年 元旦 中秋 端午 国庆 春节 秋后 完工 验收 发工资 号 有钱");
    private static final Phrases TO_COME = Phrases.listed("下个月 下月 明天 后天 下周 下礼拜 下星期 过几天 过两天 过些天 到时候 明年 等有钱 回头");

    private static final Phrases DEMANDED =
            Phrases.listed("判决 裁决 判令 判 要求 请求 责令 应当 应该 应 需 须 承诺 保证 督促 限期 拒不 拒绝 申请 令其 必须 尽快");
    /** 工钱3960他说抵医药费: the other thing belongs to another verb. */
    private static final Phrases SAID = Phrases.listed("他 她 说 抵 老板 公司 要 被");

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
        Cue cue = told(left);
        if (cue != null && isOfOthers(left, cue) || isTurnedDown(number, cue)) {
            return Role.FOREIGN;
        }
        if (cue != null && isBetweenOthers(left, cue)) {
            return Role.FOREIGN;
        }
        if (cue != null && isPromised(left, cue)) {
            return Role.PROMISED;
        }
        if (cue != null && isDemanded(left, cue)) {
            return Role.OWED;
        }
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

    /** 开发商早就付了200万, 已经付给分包1200万: money that went from one business to another. */
    private static boolean isBetweenOthers(String left, Cue cue) {
        String to = left.substring(cue.end());
        boolean us = US.in(to) || US.in(cue.word());
        boolean upstream = UPSTREAM.in(left.substring(0, cue.start()));
        return cue.role() == Role.PAID && !us && (upstream || BUSINESSES.in(to));
    }

    /** 判决公司支付, 要求老板给付: what is to be paid is not paid. */
    private static boolean isDemanded(String left, Cue cue) {
        return cue.role() == Role.PAID
                && BARE_PAYMENT.contain(cue.word())
                && DEMANDED.in(left.substring(0, cue.start()));
    }

    /** 老板说月底给我3000: what is announced is not paid. */
    private static boolean isPromised(String left, Cue cue) {
        String before = left.substring(0, cue.start());
        boolean made =
                cue.word().indexOf('了') >= 0 || cue.word().indexOf('过') >= 0 || left.indexOf('了', cue.end()) >= 0;
        return cue.role() == Role.PAID && !made && (TO_COME.in(before) || ANNOUNCED.in(before) && LATER.in(before));
    }

    /** The last cue; 是 only says again what stands before it: 打到我卡里的是3300. */
    private static @Nullable Cue told(String left) {
        Cue last = lastRole(left);
        if (last == null || !last.word().equals("是")) {
            return last;
        }
        Cue before = lastRole(left.substring(0, last.start()));
        boolean near = before != null
                && !before.word().equals("是")
                && last.start() - before.end() <= 5
                && left.substring(before.end(), last.start()).chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
        return near ? before : last;
    }

    private static @Nullable Cue lastRole(String left) {
        return Cues.last(left, Role.OWED, Role.PAID, Role.GROSS, Role.FOREIGN, Role.PROMISED, Role.BUSINESS);
    }

    private static boolean isOfOthers(String left, Cue cue) {
        return cue.role() == Role.OWED && cue.word().endsWith("欠") && OTHER_CREDITORS.begin(left.substring(cue.end()));
    }

    private boolean isTurnedDown(Counted number, @Nullable Cue cue) {
        boolean offer = cue == null || cue.role() == Role.PAID || cue.role() == Role.PROMISED;
        boolean withheld = cue != null && cue.word().startsWith("扣");
        String behind = withheld ? "" : Surroundings.after(text, number.end(), 8);
        int at = TURNED_DOWN.first(behind, 0);
        return offer && at >= 0 && at <= 3;
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
        boolean told = cue != null
                && cue.role() == Role.FOREIGN
                && SAID.in(Surroundings.clauseAfter(text, number.end(), cue.start()));
        return cue == null || told ? null : cue.role();
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
        boolean sameClause = before.substring(earlier.end()).chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
        if (earlier.role() == Role.OWED) {
            return sameClause || Totals.saysTogether(gross.word()) ? Role.OWED : Role.GROSS;
        }
        return sameClause ? Role.PAID : Role.GROSS;
    }

    /** 是3万6不是36万. */
    boolean isRevoked(Counted number) {
        String before = Surroundings.before(text, number.start(), 5);
        return DENIED.end(before) && !before.endsWith("是不是");
    }
}
