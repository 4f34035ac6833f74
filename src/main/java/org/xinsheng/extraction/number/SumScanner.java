package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.RateReader.Rate;

/** Finds the sums of money of a text, each with the role that {@link SumRoles} gives it. */
final class SumScanner {

    /** Ten billion yuan: nobody is owed more by way of wages. */
    private static final long MOST = 10_000_000_000L * Quantity.ONE;

    private static final int MOST_TIMES = 100;
    private static final Phrases PAID_INSTEAD = Phrases.listed("结果发 只发 才发 只给 才给 只算");
    private static final Phrases PAID_EACH_TIME =
            Phrases.listed("每次 每回 每次给 每次发 每月只发 每月只给 每个月只发 每个月只给 每月发 每天发 每月给 每个月给");
    private static final Phrases COME_TO =
            Phrases.listed("也就 一共 总共 共 合计 一起 加起来 加一起 就 差不多 一共是 总共是 加起来是 共计 的工资共 工资共 工资一共 工资合计 的工资一共 的工资合计 的工资也就");
    private static final Phrases ONLY = Phrases.listed(
            "到我们手里 到我手里 到手里 到手 只发 只给 只打 只付 只结 就发 就给 就打 才发 才给 才打 仅发 仅给 仅付 实发 实际发 实际到手 到手只 到手才 only 只拿 就拿 只有 只能拿 只转 只到 实际只");
    private static final Phrases TIMES = Phrases.listed("次 回");
    private static final Phrases EACH_MONTH = Phrases.listed("每月 每个月 月月 一个月");
    private static final Phrases MONTHS_PAID = Phrases.listed("发了 给了 支了 领了 拿了 预支了 只发了 只给了 共发了 就发了 就给了");
    private static final Phrases JOINED = Phrases.listed("和 、 及 与 跟 以及 , 加 又");

    private final String text;
    private final Numbers numbers;
    private final SumRoles roles;

    private SumScanner(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
        this.roles = new SumRoles(text);
    }

    static List<Sum> scan(String text, Numbers numbers) {
        return new SumScanner(text, numbers).sums();
    }

    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Counted number = numbers.get(i);
            int ceiling = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
            Sum sum = sum(number, floor, ceiling);
            if (sum != null) {
                sum = isJoined(sums, sum) ? sum.as(Role.PAID) : sum;
                sums.add(sum);
                floor = number.end();
            }
        }
        return sums;
    }

    /** 支付了5000和3000: both were paid. */
    private boolean isJoined(List<Sum> sums, Sum sum) {
        return sum.is(Role.OPEN)
                && !sums.isEmpty()
                && sums.getLast().is(Role.PAID)
                && JOINED.contain(text.substring(sums.getLast().end(), sum.start()));
    }

    private @Nullable Sum sum(Counted number, int floor, int ceiling) {
        boolean money = number.is(Measure.YUAN) || number.is(Measure.NONE);
        if (!money || number.quantity().min() == 0 || number.quantity().max() > MOST || NoSums.is(text, number)) {
            return null;
        }
        Rate rate = RateReader.read(text, number.start(), number.end());
        boolean each = rate != null && rate.role() == Role.PER_PERSON;
        if (rate != null && (number.isPlausibleSum() || !each) && rate.isPlausible(number.quantity())) {
            return rateSum(number, rate, floor);
        }
        boolean small = !number.isPlausibleSum();
        if (small && !isDifference(number)) {
            return null;
        }
        Role found = small ? Role.PAID : roles.of(number, floor, ceiling);
        int months = found == Role.PAID ? monthsPaid(number) : 0;
        if (months > 0) {
            return new Sum(number, Role.PAID, "", months, false);
        }
        if (found == Role.PAID && isEachMonth(number)) {
            return new Sum(number, Role.PAID_RATE, "个月", 1, false);
        }
        Role role = found == Role.OPEN && isOfMonths(number) ? Role.GROSS : found;
        return new Sum(number, role, "", times(number), roles.isOwedBefore(number, floor));
    }

    /** 每月只打4500, i got only 4k each month. */
    private boolean isEachMonth(Counted number) {
        String before = Surroundings.clauseBefore(text, number.start(), 10);
        int at = EACH_MONTH.last(before);
        Counted other = numbers.before(number.start());
        boolean figure = other != null && other.end() > number.start() - before.length() + Math.max(0, at) + 3;
        return at >= 0 && !figure && ONLY.in(before.substring(at));
    }

    private boolean isOnlyPaid(Counted number) {
        String before = Surroundings.before(text, number.start(), 9);
        Cues.Cue cue = Cues.last(before);
        return cue != null && cue.role() == Role.PAID && ONLY.in(before);
    }

    /** 19一小时 结果发12: what was paid instead of the rate. */
    private boolean isDifference(Counted number) {
        return number.is(Measure.NONE) && PAID_INSTEAD.end(Surroundings.before(text, number.start(), 4));
    }

    /** 两个月九千六: what so many months come to. */
    private boolean isOfMonths(Counted number) {
        Counted before = numbers.before(number.start());
        boolean led = before != null
                && before.is(Measure.MONTHS)
                && before.quantity().min() > Quantity.ONE
                && (before.end() == number.start()
                        || COME_TO.contain(
                                text.substring(before.end(), number.start()).strip()));
        Counted behind = numbers.from(number.end());
        boolean summed = behind != null
                && behind.is(Measure.MONTHS)
                && behind.start() <= number.end() + 1
                && behind.quantity().min() > Quantity.ONE
                && COME_TO.lengthAt(text, behind.end()) > 0;
        return led || summed;
    }

    private Sum rateSum(Counted number, Rate rate, int floor) {
        boolean paid = PAID_EACH_TIME.end(Surroundings.before(text, number.start(), 6));
        int times = times(number);
        if (times == 1 && isInstalment(number, rate)) {
            return new Sum(number, Role.PAID, "", 1, false);
        }
        int months = paid || text.startsWith("生活费", number.end()) ? monthsPaid(number) : 0;
        if (times == 1 && months > 0) {
            return new Sum(number, Role.PAID, "", months, false);
        }
        boolean instead = rate.role() == Role.MONTH_RATE && isOnlyPaid(number);
        if (times == 1 && (instead || paid && text.startsWith("生活费", number.end()))) {
            return new Sum(number, Role.PAID_RATE, rate.unit(), 1, false);
        }
        if (paid) {
            return new Sum(number, times > 1 ? Role.PAID : Role.FOREIGN, "", times, false);
        }
        boolean paidEach = rate.role() == Role.PER_PERSON && roles.isPaidBefore(number, floor);
        boolean keep = rate.role() == Role.MONTH_RATE && text.startsWith("生活费", number.end());
        if (paidEach || keep) {
            return new Sum(number, Role.FOREIGN, "", 1, false);
        }
        Role role = roles.isRevoked(number) ? Role.REVOKED : rate.role();
        return new Sum(number, role, rate.unit(), 1, roles.isOwedBefore(number, floor));
    }

    /** 每个月发1500生活费 发了2个月: so often; 0 where that is not said. */
    private int monthsPaid(Counted number) {
        Counted months = numbers.from(number.end());
        boolean each = EACH_MONTH.in(Surroundings.clauseBefore(text, number.start(), 8));
        return each
                        && months != null
                        && months.is(Measure.MONTHS)
                        && months.quantity().isWhole()
                        && months.start() - number.end() <= 8
                        && MONTHS_PAID.end(text.substring(number.end(), months.start()))
                ? (int) Math.min(MOST_TIMES, months.quantity().whole())
                : 0;
    }

    /** 给了两次 一次3000一次5000. */
    private boolean isInstalment(Counted number, Rate rate) {
        return TIMES.contain(rate.unit())
                && Cues.last(Surroundings.before(text, number.start(), 18), Role.PAID) != null;
    }

    /** 给过3次 每次1000. */
    private int times(Counted number) {
        Counted before = numbers.before(number.start());
        boolean often = before != null
                && before.is(Measure.WORK)
                && TIMES.contain(before.unit())
                && number.start() - before.end() <= 5
                && text.substring(before.end(), number.start()).contains("每");
        return often && before != null && before.quantity().whole() <= MOST_TIMES
                ? Math.max(1, (int) before.quantity().whole())
                : 1;
    }
}
