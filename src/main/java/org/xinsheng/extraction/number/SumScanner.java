package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.Cues.Cue;
import org.xinsheng.extraction.number.RateReader.Rate;

/** Finds the sums of money of a text and decides what each stands for, from the words around it. */
final class SumScanner {

    private static final Phrases PAID_INSTEAD = Phrases.of("结果发", "只发", "才发", "只给", "才给", "只算");
    private static final Phrases PAID_EACH_TIME = Phrases.of("每次", "每回", "每次给", "每次发", "每月只发", "每月只给", "每个月只发", "每月发", "每天发");
    private static final Phrases DENIED = Phrases.of("不是", "并非", "不止", "而不是", "不叫");
    private static final Phrases REFERENCES = Phrases.of("尾号", "编号", "受理号", "单号", "卡号", "证号", "号码", "工号", "账号", "密码", "电话", "手机", "qq", "验证码","身份证");
    private static final Phrases CALLED = Phrases.of("打", "拨", "热线", "电话", "报警", "报了", "平台", "找");
    private static final int REACH_BEFORE = 22;
    private static final int REACH_BEHIND = 9;

    private static final Phrases NEVER_WAGES =
            Phrases.of("押金", "保证金", "违约金", "罚款", "赔偿", "医药费", "医疗费", "材料款", "货款", "补偿");

    private final String text;
    private final Numbers numbers;

    private SumScanner(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static List<Sum> scan(String text, Numbers numbers) {
        SumScanner scanner = new SumScanner(text, numbers);
        List<Sum> sums = new ArrayList<>();
        int floor = 0;
        for (Counted number : numbers.all()) {
            Sum sum = scanner.sum(number, floor);
            if (sum != null) {
                sums.add(sum);
                floor = number.end();
            }
        }
        return sums;
    }

    private @Nullable Sum sum(Counted number, int floor) {
        boolean money = number.is(Measure.YUAN) || number.is(Measure.NONE);
        if (!money || number.quantity().max() == 0 || isHotline(number) || isReference(number)) {
            return null;
        }
        int end = number.end();
        Rate rate = RateReader.read(text, number.start(), end);
        boolean each = rate != null && rate.role() == Role.PER_PERSON;
        if (rate != null && (number.isPlausibleSum() || !each)) {
            return rateSum(number, rate, floor);
        }
        boolean small = !number.isPlausibleSum();
        if (small && !isDifference(number)) {
            return null;
        }
        Role role = small ? Role.PAID : role(number, floor);
        return new Sum(number, role, "", times(number), owedBefore(number, floor));
    }

    /** 22一小时 结果发14: what was paid instead of the rate. */
    private boolean isDifference(Counted number) {
        return number.is(Measure.NONE)
                && Surroundings.endsWithAny(
                        Surroundings.before(text, number.start(), 4), PAID_INSTEAD);
    }

    private Sum rateSum(Counted number, Rate rate, int floor) {
        boolean paid = Surroundings.endsWithAny(
                Surroundings.before(text, number.start(), 6),
                PAID_EACH_TIME);
        int times = times(number);
        if (times == 1 && isInstalment(number, rate)) {
            return new Sum(number, Role.PAID, "", 1, false);
        }
        if (paid && times > 1) {
            return new Sum(number, Role.PAID, "", times, false);
        }
        if (paid) {
            return new Sum(number, Role.FOREIGN, "", 1, false);
        }
        Role role = isRevoked(number) ? Role.REVOKED : rate.role();
        return new Sum(number, role, rate.unit(), 1, owedBefore(number, floor));
    }

    /** 给了两次 一次3000一次5000. */
    private boolean isInstalment(Counted number, Rate rate) {
        boolean once = rate.unit().equals("次") || rate.unit().equals("回");
        return once && Cues.last(Surroundings.before(text, number.start(), 18), Role.PAID) != null;
    }

    /** 给过3次 每次1000. */
    private int times(Counted number) {
        Counted before = numbers.before(number.start());
        boolean often = before != null
                && before.is(Measure.WORK)
                && (before.unit().equals("次") || before.unit().equals("回"))
                && number.start() - before.end() <= 5
                && text.substring(before.end(), number.start()).contains("每");
        return often && before != null && before.quantity().whole() <= 100
                ? Math.max(1, (int) before.quantity().whole())
                : 1;
    }

    private boolean owedBefore(Counted number, int floor) {
        Cue cue = Cues.last(left(number, floor), Role.OWED);
        return cue != null && !cue.word().equals("是");
    }

    private String left(Counted number, int floor) {
        String before = Surroundings.before(text, number.start(), REACH_BEFORE);
        int cut = Math.max(floor, number.start() - before.length());
        return text.substring(Math.min(cut, number.start()), number.start());
    }

    private Role role(Counted number, int floor) {
        if (isRevoked(number)) {
            return Role.REVOKED;
        }
        String left = left(number, floor);
        String near = Surroundings.clauseAfter(text, number.end(), REACH_BEHIND);
        String direct = text.startsWith(" ", number.end()) || text.startsWith("，", number.end()) ? "" : near;
        Role behind = Cues.behind(direct.substring(0, Math.min(6, direct.length())));
        Cue cue = Cues.last(left, Role.OWED, Role.PAID, Role.GROSS, Role.FOREIGN);
        boolean handedOver = cue != null && cue.role() == Role.PAID && cue.end() == left.length();
        if (behind == Role.FOREIGN) {
            return handedOver && !Surroundings.startsWithAny(direct, NEVER_WAGES) ? Role.PAID : Role.FOREIGN;
        }
        if (cue == null) {
            return behind != null ? behind : owedFurtherBehind(near);
        }
        if (behind != null) {
            return behind;
        }
        if (cue.role() == Role.GROSS) {
            return gross(left, cue);
        }
        if (cue.role() == Role.PAID && left.length() - cue.end() > 8) {
            return Role.OPEN;
        }
        return cue.word().equals("是") ? Role.OPEN : cue.role();
    }

    private static Role owedFurtherBehind(String near) {
        return Cues.behind(near.substring(0, Math.min(5, near.length()))) == Role.OWED ? Role.OWED : Role.OPEN;
    }

    /** 还欠我们一共…, 给过3次共…: the total is of what was said before it. */
    private static Role gross(String left, Cue gross) {
        String before = left.substring(0, Math.max(0, gross.end() - gross.word().length()));
        Cue earlier = Cues.last(before, Role.OWED, Role.PAID);
        if (earlier == null || earlier.word().equals("是")) {
            return Role.GROSS;
        }
        boolean sameClause = before.substring(earlier.end()).chars().noneMatch(c -> " ，,、".indexOf(c) >= 0);
        if (earlier.role() == Role.PAID) {
            return sameClause ? Role.PAID : Role.GROSS;
        }
        return Role.OWED;
    }

    /** 是3万6不是36万. */
    private boolean isRevoked(Counted number) {
        String before = Surroundings.before(text, number.start(), 5);
        return Surroundings.endsWithAny(before, DENIED)
                && !before.endsWith("是不是")
                && !before.endsWith("不止");
    }

    private boolean isReference(Counted number) {
        return number.is(Measure.NONE)
                && Surroundings.hasAny(
                        Surroundings.before(text, number.start(), 6),
                        REFERENCES);
    }

    private boolean isHotline(Counted number) {
        long value = number.quantity().whole();
        return number.is(Measure.NONE)
                && number.quantity().digits() > 0
                && (value == 12345
                        || value == 12333
                        || value == 12315
                        || value == 12348
                        || value == 110
                        || value == 120)
                && Surroundings.hasAny(
                        Surroundings.before(text, number.start(), 6) + Surroundings.after(text, number.end(), 4),
                        CALLED);
    }
}
