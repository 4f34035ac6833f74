package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/**
 * Several rates told side by side, each for people or work of its own: 木工5个每人6000瓦工4个每人5000, 我一天300我媳妇一天200,
 * 白班180干了12天夜班220干了8天.
 */
final class GroupedRates {

    /** One of the rates: for how many people it holds, and for which work where that is told apart. */
    private record Group(Sum rate, long people, WorkDone.@Nullable Count work) {}

    private static final int FARTHEST = 36;
    private static final int MOST = 8;
    private static final long LARGEST_GROUP = 500;
    private static final long LEAST_RATE = 50 * Quantity.ONE;
    private static final long MONTHLY = 1_000 * Quantity.ONE;
    private static final long MOST_MONTHLY = 30_000 * Quantity.ONE;

    private GroupedRates() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> rates = rates(in);
        List<Sum> totals = in.with(Role.OWED, Role.GROSS).stream()
                .filter(sum -> Totals.isTotal(in, sum))
                .toList();
        if (rates.size() < 2 || !totals.isEmpty()) {
            return rates.size() < 2 ? null : asTold(rates, totals);
        }
        List<Group> groups = groups(in, rates);
        boolean apart = groups.stream().allMatch(group -> group.work() != null);
        boolean known = groups.stream().allMatch(group -> group.people() > 0);
        boolean each = rates.getFirst().is(Role.PER_PERSON);
        if (apart && groups.stream().allMatch(group -> group.people() == 0)) {
            return total(in, groups, null, in.heads() > 2 ? AmountBasis.PER_PERSON : AmountBasis.TOTAL);
        }
        WorkDone.Count common = apart || each || rates.getFirst().is(Role.PIECE_RATE)
                ? null
                : in.work().countFor(rates.getFirst());
        return known && (apart || each || common != null) ? total(in, groups, common, AmountBasis.TOTAL) : null;
    }

    /** 3个人每人5000 2个人每人6000 一共2万7. */
    private static @Nullable Debt asTold(List<Sum> rates, List<Sum> totals) {
        boolean each = rates.stream()
                .allMatch(rate -> rate.is(Role.PER_PERSON)
                        && rate.max() < totals.getLast().min());
        return each ? Debt.of(totals.getLast(), AmountBasis.TOTAL, "rule:total-of-owed", 0.85) : null;
    }

    private static @Nullable Debt total(
            Situation in, List<Group> groups, WorkDone.@Nullable Count common, AmountBasis basis) {
        long min = 0;
        long max = 0;
        List<Sum> parts = new ArrayList<>();
        for (Group group : groups) {
            WorkDone.Count work = group.work() != null ? group.work() : common;
            long least = work == null ? Quantity.ONE : work.min();
            long most = work == null ? Quantity.ONE : work.max();
            long heads = Math.max(1, group.people());
            min += Debt.product(group.rate().min(), least) * heads;
            max += Debt.product(group.rate().max(), most) * heads;
            parts.add(group.rate());
        }
        List<Sum> paid = in.with(Role.PAID);
        parts.addAll(paid);
        Debt debt =
                max > RateTimesWork.MOST ? null : Debt.less(min, max, paid, basis, parts, "rule:rates-of-groups", 0.78);
        return debt == null || common == null ? debt : debt.with(common);
    }

    /** Rates of one kind in a row; next to a trade or a relative a bare figure is one too. */
    private static List<Sum> rates(Situation in) {
        List<Sum> rates = new ArrayList<>();
        for (Sum sum : in.sums()) {
            Sum rate = asRate(in, sum, rates.isEmpty() ? null : rates.getLast());
            boolean joins = rate != null
                    && (rates.isEmpty()
                            || rate.role() == rates.getLast().role() && isComparable(rate, rates.getLast()));
            if (joins && rates.size() < MOST) {
                rates.add(rate);
            } else if (rates.size() > 1) {
                return rates;
            } else if (rate != null) {
                rates.clear();
                rates.add(rate);
            }
        }
        return rates;
    }

    private static boolean isComparable(Sum rate, Sum before) {
        boolean scale = rate.min() <= 4 * before.max() && before.min() <= 4 * rate.max();
        return scale && rate.start() - before.end() <= FARTHEST;
    }

    private static @Nullable Sum asRate(Situation in, Sum sum, @Nullable Sum before) {
        boolean paid = sum.min() < LEAST_RATE && !sum.is(Role.PIECE_RATE);
        if (paid || sum.role().isRate() || sum.is(Role.PER_PERSON)) {
            return paid ? null : sum;
        }
        String label = in.before(sum, 5).replace("工资", "").replace("的", "").strip();
        boolean named = Trades.end(label) || Kin.WORDS.end(label);
        if (!(sum.is(Role.OPEN) || sum.is(Role.OWED))
                || !named
                || sum.max() > MOST_MONTHLY
                || !sum.counted().isPlausibleSum()) {
            return null;
        }
        Role role = before != null && isComparable(sum, before)
                ? before.role()
                : sum.min() < MONTHLY ? Role.DAY_RATE : Role.MONTH_RATE;
        boolean monthly = role != Role.MONTH_RATE
                || before != null && before.is(Role.MONTH_RATE)
                || in.work().countFor(sum.as(role)) != null;
        return monthly ? sum.as(role) : null;
    }

    private static List<Group> groups(Situation in, List<Sum> rates) {
        List<Group> groups = new ArrayList<>();
        int from = Math.max(0, rates.getFirst().start() - FARTHEST);
        for (int i = 0; i < rates.size(); i++) {
            Sum rate = rates.get(i);
            Trades.Label label = Trades.last(in.text(), from, rate.start());
            int next =
                    i + 1 < rates.size() ? rates.get(i + 1).start() : in.text().length();
            Trades.Label ofNext = i + 1 < rates.size() ? Trades.last(in.text(), rate.end(), next) : null;
            int until = ofNext != null ? ofNext.start() : Math.min(next, rate.end() + FARTHEST);
            groups.add(new Group(rate, people(in, label, from, rate, rates.size()), work(in, label, rate, until)));
            from = rate.end();
        }
        return groups;
    }

    /** 打包的两个3300, 大工一天350…大工4个; somebody who is named alone is one. 0 if nothing is told. */
    private static long people(Situation in, Trades.@Nullable Label label, int from, Sum rate, int rates) {
        for (Counted number = in.numbers().before(rate.start());
                number != null && number.start() >= from;
                number = in.numbers().before(number.start())) {
            boolean one = rate.is(Role.PER_PERSON)
                    && number.is(Measure.PEOPLE)
                    && number.quantity().isExactly(1);
            if (one || isCrowd(number)) {
                return number.quantity().whole();
            }
        }
        if (rate.is(Role.PER_PERSON) && GroupedPeople.namedBefore(in.text(), from, rate.start()) > 0) {
            return GroupedPeople.namedBefore(in.text(), from, rate.start());
        }
        Counted counted = label == null ? null : Trades.countedBehind(in, label, GroupedRates::isCrowd);
        if (counted != null) {
            return counted.quantity().whole();
        }
        boolean one = in.heads() == rates || label != null && (label.person() || in.people() == null);
        return one ? 1 : 0;
    }

    private static boolean isCrowd(Counted number) {
        boolean people = number.is(Measure.PEOPLE) || number.is(Measure.PIECE);
        boolean each = number.quantity().isExactly(1);
        return people
                && !each
                && number.quantity().whole() > 0
                && number.quantity().whole() <= LARGEST_GROUP;
    }

    private static WorkDone.@Nullable Count work(Situation in, Trades.@Nullable Label label, Sum rate, int until) {
        Measure measure = switch (rate.role()) {
            case DAY_RATE -> Measure.DAY;
            case HOUR_RATE -> Measure.HOUR;
            case PIECE_RATE -> Measure.WORK;
            default -> null;
        };
        if (measure == null) {
            return null;
        }
        Counted number = in.numbers().from(rate.end());
        if (number == null || number.end() > until || !isWork(number, measure, rate)) {
            number = label == null ? null : Trades.countedBehind(in, label, other -> isWork(other, measure, rate));
        }
        return number == null ? null : WorkDone.Count.of(number);
    }

    private static boolean isWork(Counted number, Measure measure, Sum rate) {
        boolean unit = measure != Measure.WORK || WorkUnits.match(number.unit(), rate.unit());
        return number.is(measure) && unit && !number.quantity().isExactly(1);
    }
}
