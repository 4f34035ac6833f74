package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.RateReader.Rate;

/** Finds the sums of money of a text, each with the role that {@link SumRoles} gives it. */
final class SumScanner {

    private static final int MOST_TIMES = 100;
    private static final Phrases PAID_INSTEAD = Phrases.listed("结果发 只发 才发 只给 才给 只算");
    private static final Phrases PAID_EACH_TIME =
            Phrases.listed("每次 每回 每次给 每次发 每月只发 每月只给 每个月只发 每个月只给 每月发 每天发 每月给 每个月给");
    private static final Phrases TIMES = Phrases.listed("次 回");

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
                sums.add(sum);
                floor = number.end();
            }
        }
        return sums;
    }

    private @Nullable Sum sum(Counted number, int floor, int ceiling) {
        boolean money = number.is(Measure.YUAN) || number.is(Measure.NONE);
        if (!money || number.quantity().max() == 0 || NoSums.is(text, number)) {
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
        Role role = found == Role.OPEN && isOfMonths(number) ? Role.GROSS : found;
        return new Sum(number, role, "", times(number), roles.isOwedBefore(number, floor));
    }

    /** 22一小时 结果发14: what was paid instead of the rate. */
    private boolean isDifference(Counted number) {
        return number.is(Measure.NONE) && PAID_INSTEAD.end(Surroundings.before(text, number.start(), 4));
    }

    /** 两个月九千六: what so many months come to. */
    private boolean isOfMonths(Counted number) {
        Counted before = numbers.before(number.start());
        return before != null
                && before.is(Measure.MONTHS)
                && before.end() == number.start()
                && before.quantity().min() > Quantity.ONE;
    }

    private Sum rateSum(Counted number, Rate rate, int floor) {
        boolean paid = PAID_EACH_TIME.end(Surroundings.before(text, number.start(), 6));
        int times = times(number);
        if (times == 1 && isInstalment(number, rate)) {
            return new Sum(number, Role.PAID, "", 1, false);
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
