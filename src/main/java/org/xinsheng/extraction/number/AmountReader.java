package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Money;

/**
 * Works out what is still owed, from the sums of a text and what they stand for. The rules are tried from the one that
 * says most to the one that says least; the first that gives a sum decides.
 */
final class AmountReader {

    /** A sum still owed that was read, with the places that it rests on. */
    record Debt(Amount amount, List<int[]> places, String rule, double confidence) {}

    private static final Phrases MEMBERS_BEFORE = Phrases.of("一个", "一个差", "一个欠", "有的", "有的差", "有的欠", "多的", "少的", "一个是", "有个");
    private static final Phrases TOTALS = Phrases.of("共", "合计", "总");
    private static final Phrases ARREARS_IN_TEXT = Phrases.of("欠", "没发", "不发", "拖", "没给", "不给", "没结", "未发", "扣");
    private static final Phrases ARREARS = Phrases.of(
            "欠", "没发", "没给", "不给", "没结", "不发", "不结", "拖", "扣", "差", "工资", "工钱", "薪", "没拿", "拿不到", "公资", "工姿", "血汗钱",
            "未付", "未发", "押", "压", "剩", "没到", "salary", "wage", "没还", "没着落", "要钱", "讨", "钱");
    private static final Phrases REMAINDERS =
            Phrases.of("还欠", "还差", "还剩", "剩", "下欠", "尚欠", "余款", "余", "仍欠", "现欠", "共欠", "共拖欠", "还有", "累计");
    private static final Phrases MORE_DEBTS = Phrases.of("又", "另", "还有", "以及", "加上", "再", "和");
    private static final Phrases WAGES = Phrases.of("工资", "工钱", "薪", "公资", "工姿", "人工", "工价", "钱");
    /** Above this a text is a letter, in which sums are mentioned for many reasons. */
    private static final int SHORT_TEXT = 150;

    private static final Phrases HALF_PAID = Phrases.of("给了一半", "结了一半", "发了一半", "付了一半", "只给一半", "只发一半", "只结一半");
    private static final int MOST_SUMS = 200;

    private final String text;
    private final List<Sum> sums;
    private final WorkDone work;
    private final int people;
    private final boolean couple;

    private AmountReader(String text, List<Sum> sums, WorkDone work, Optional<People> people) {
        this.text = text;
        this.sums = sums;
        this.work = work;
        this.people = people.map(p -> p.count().min()).orElse(1);
        this.couple = people.map(People::areCouple).orElse(false);
    }

    static Optional<Debt> read(String text, List<Sum> sums, WorkDone work, Optional<People> people) {
        List<Sum> first = sums.size() > MOST_SUMS ? sums.subList(0, MOST_SUMS) : sums;
        return new AmountReader(text, first, work, people).debt();
    }

    private Optional<Debt> debt() {
        return members()
                .or(this::namedCreditors)
                .or(this::owed)
                .or(this::perPerson)
                .or(this::halfPaid)
                .or(this::grossLessPaid)
                .or(this::gross)
                .or(this::rateTimesWork)
                .or(this::open)
                .or(this::perMonth);
    }

    private List<Sum> with(Role role) {
        return sums.stream().filter(sum -> sum.is(role)).toList();
    }

    // 一个3500一个2800, 一个差八千一个差九千

    private Optional<Debt> members() {
        List<Sum> members = sums.stream()
                .filter(sum -> sum.max() >= 100 * Quantity.ONE)
                .filter(sum -> Surroundings.endsWithAny(
                        Surroundings.before(text, sum.start(), 5),
                        MEMBERS_BEFORE))
                .toList();
        if (members.size() < 2) {
            return Optional.empty();
        }
        if (people > members.size()) {
            return Optional.of(spanOf(members, AmountBasis.PER_PERSON, "rule:each", 0.85));
        }
        WorkDone.Count months = work.countFor(members.getFirst().as(Role.MONTH_RATE));
        boolean monthly = months != null && members.stream().noneMatch(Sum::owedBefore);
        long factor = monthly && months != null ? months.min() : Quantity.ONE;
        return Optional.of(total(members, factor, "rule:sum-of-members", 0.8));
    }

    /** 李四8600 王五9200: at least two sums in a row, each right behind a name. */
    private Optional<Debt> namedCreditors() {
        List<Sum> named = new ArrayList<>();
        for (Sum sum : sums) {
            boolean open = sum.is(Role.OPEN) || sum.is(Role.OWED);
            String between = Surroundings.before(text, sum.start(), 9).stripTrailing();
            if (!open || !sum.counted().isPlausibleSum() || !endsWithName(between, named.isEmpty())) {
                if (named.size() > 1) {
                    break;
                }
                named.clear();
                continue;
            }
            named.add(sum);
        }
        return named.size() < 2
                ? Optional.empty()
                : Optional.of(total(named, Quantity.ONE, "rule:sum-of-creditors", 0.85));
    }

    private static boolean endsWithName(String before, boolean first) {
        int at = before.length();
        while (at > 0 && Surnames.isHan(before.charAt(at - 1))) {
            at--;
        }
        String name = before.substring(at);
        String plain = withoutPrefix(name);
        if (plain.equals("我") || plain.equals("俺") || (plain.length() <= 4 && Kin.isSpeakerOrKin(plain))) {
            return !first || !name.equals("欠我") && at > 0;
        }
        return (at > 0 || first) && plain.length() >= 2 && plain.length() <= 3 && Surnames.begins(plain);
    }

    private static String withoutPrefix(String name) {
        for (String prefix : List.of("还有", "欠", "差", "和", "跟")) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    // 还欠4万9

    private Optional<Debt> owed() {
        List<Sum> owed = distinct(with(Role.OWED));
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        if (owed.size() == 1 || !areSeveralDebts(owed)) {
            Sum one = owed.size() == 1 ? owed.getFirst() : theOne(owed);
            return Optional.of(single(one, basisOf(one), "rule:owed", 0.92));
        }
        return Optional.of(total(owed, Quantity.ONE, "rule:sum-of-owed", 0.8));
    }

    private static List<Sum> distinct(List<Sum> sums) {
        List<Sum> distinct = new ArrayList<>();
        for (Sum sum : sums) {
            boolean known = distinct.stream().anyMatch(other -> alike(sum, other));
            if (!known) {
                distinct.add(sum);
            }
        }
        return distinct;
    }

    /** Whether one sum may repeat the other, more or less exactly. */
    private static boolean alike(Sum a, Sum b) {
        boolean meet = a.min() <= b.max() && b.min() <= a.max();
        return meet || Math.abs(a.min() - b.min()) * 100 <= Math.max(a.min(), b.min());
    }

    private boolean areSeveralDebts(List<Sum> owed) {
        for (int i = 1; i < owed.size(); i++) {
            String between = Surroundings.before(text, owed.get(i).start(), 24);
            int gap = owed.get(i).start() - owed.get(i - 1).end();
            String near = gap < between.length() ? between.substring(between.length() - gap) : between;
            boolean more = Surroundings.hasAny(near, MORE_DEBTS) || gap <= 8;
            if (!more || Surroundings.hasAny(near, TOTALS) || isSumOfOthers(owed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSumOfOthers(List<Sum> owed) {
        return owed.stream().anyMatch(sum -> isSumOfOthers(sum, owed));
    }

    private static boolean isSumOfOthers(Sum sum, List<Sum> owed) {
        long others = owed.stream().mapToLong(Sum::min).sum() - sum.min();
        return owed.size() > 2 && Math.abs(others - sum.min()) * 20 <= sum.min();
    }

    private Sum theOne(List<Sum> owed) {
        for (Sum sum : owed) {
            if (isSumOfOthers(sum, owed)) {
                return sum;
            }
        }
        for (int i = owed.size() - 1; i >= 0; i--) {
            if (Surroundings.hasAny(Surroundings.clauseBefore(text, owed.get(i).start(), 10), REMAINDERS)) {
                return owed.get(i);
            }
        }
        Sum largest = owed.getFirst();
        for (Sum sum : owed) {
            largest = sum.max() > largest.max() ? sum : largest;
        }
        return largest;
    }

    /** A sum that is just what one person earned by the day is owed to each, where several were not paid. */
    private AmountBasis basisOf(Sum owed) {
        if (people < 3) {
            return AmountBasis.TOTAL;
        }
        for (Sum rate : sums) {
            WorkDone.Count count = rate.role().isRate() ? work.countFor(rate) : null;
            if (count != null && Math.abs(product(rate.min(), count.min()) - owed.min()) * 50 <= owed.min()) {
                return AmountBasis.PER_PERSON;
            }
        }
        return AmountBasis.TOTAL;
    }

    // 每人4千

    private Optional<Debt> perPerson() {
        List<Sum> each = with(Role.PER_PERSON);
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(spanOf(List.of(each.getFirst()), AmountBasis.PER_PERSON, "rule:per-person", 0.88));
    }

    // 总共29400给了11000

    private Optional<Debt> grossLessPaid() {
        List<Sum> paid = with(Role.PAID);
        List<Sum> gross = paid.isEmpty() ? List.of() : with(Role.GROSS);
        if (gross.isEmpty()) {
            return Optional.empty();
        }
        Sum whole = theOne(gross);
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(whole);
        return less(whole.min(), whole.max(), paid, AmountBasis.TOTAL, parts, "rule:gross-less-paid", 0.85);
    }

    /** 3万6只给了一半: the other half is owed. */
    private Optional<Debt> halfPaid() {
        List<Sum> whole = sums.stream()
                .filter(s -> s.is(Role.GROSS) || s.is(Role.OPEN))
                .filter(this::mayStandAlone)
                .toList();
        if (whole.size() != 1 || !with(Role.PAID).isEmpty()) {
            return Optional.empty();
        }
        Sum sum = whole.getFirst();
        boolean half = Surroundings.hasAny(Surroundings.after(text, sum.end(), 14), HALF_PAID);
        return half
                ? Optional.of(debt(sum.min() / 2, sum.max() / 2, AmountBasis.TOTAL, whole, "rule:half-paid", 0.75))
                : Optional.empty();
    }

    // 280一天干了47天支了3000

    private Optional<Debt> rateTimesWork() {
        for (Sum rate : sums) {
            Sum read = isMonthlyWage(rate) ? rate.as(Role.MONTH_RATE) : rate;
            WorkDone.Count count = read.role().isRate() ? work.countFor(read) : null;
            Optional<Debt> debt = count == null ? Optional.empty() : rateTimes(read, count);
            if (debt.isPresent()) {
                return debt;
            }
        }
        return Optional.empty();
    }

    /** 工资4500 三个月没发: a wage that is named alone next to several months is the monthly one. */
    private boolean isMonthlyWage(Sum sum) {
        if (!sum.is(Role.OPEN) || sum.min() < 800 * Quantity.ONE || sum.max() > 20_000 * Quantity.ONE || people > 2) {
            return false;
        }
        WorkDone.Count months = work.countFor(sum.as(Role.MONTH_RATE));
        String before = Surroundings.clauseBefore(text, sum.start(), 8);
        boolean named = List.of("工资", "我工资", "我的工资", "工资是", "我工资是", "薪水", "薪资", "我们工资", "工资才")
                .contains(before.strip());
        return named && months != null && months.min() > Quantity.ONE;
    }

    private Optional<Debt> rateTimes(Sum rate, WorkDone.Count count) {
        List<Sum> paid = with(Role.PAID);
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(rate);
        AmountBasis basis = people >= 3 && !couple ? AmountBasis.PER_PERSON : AmountBasis.TOTAL;
        String rule = "rule:rate-times-" + nameOf(rate.role());
        if (paid.size() == 1
                && paid.getFirst().max() < rate.min()
                && paid.getFirst().max() < 1000 * Quantity.ONE) {
            long short1 = rate.min() - paid.getFirst().max();
            Debt debt = debt(product(short1, count.min()), product(short1, count.max()), basis, parts, rule, 0.75);
            debt.places().add(new int[] {count.start(), count.end()});
            return Optional.of(debt);
        }
        Optional<Debt> debt =
                less(product(rate.min(), count.min()), product(rate.max(), count.max()), paid, basis, parts, rule, 0.8);
        debt.ifPresent(d -> d.places().add(new int[] {count.start(), count.end()}));
        return debt;
    }

    private static String nameOf(Role rate) {
        return switch (rate) {
            case DAY_RATE -> "days";
            case HOUR_RATE -> "hours";
            case MONTH_RATE -> "months";
            default -> "pieces";
        };
    }

    /** Both in hundredths; no overflow, since sums are at most 10^15 and work stays below 10^9. */
    private static long product(long sum, long count) {
        return Math.multiplyHigh(sum, count) != 0
                ? Quantity.LIMIT
                : Math.min(Quantity.LIMIT, sum * count / Quantity.ONE);
    }

    private Optional<Debt> gross() {
        List<Sum> gross = with(Role.GROSS);
        return gross.isEmpty() || !(speaksOfArrears() || text.length() <= SHORT_TEXT)
                ? Optional.empty()
                : Optional.of(single(theOne(gross), basisOf(theOne(gross)), "rule:total", 0.8));
    }

    private Optional<Debt> open() {
        List<Sum> open = with(Role.OPEN).stream().filter(this::mayStandAlone).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Sum best = open.getFirst();
        for (Sum sum : open) {
            best = weight(sum) > weight(best) ? sum : best;
        }
        for (Sum sum : open) {
            best = best.vague() && !sum.vague() && alike(sum, best) ? sum : best;
        }
        double confidence = distinct(open).size() == 1 ? 0.75 : 0.5;
        return Optional.of(single(best, basisOf(best), "rule:sum", confidence));
    }

    private boolean mayStandAlone(Sum sum) {
        Quantity quantity = sum.counted().quantity();
        boolean year = sum.counted().is(Measure.NONE)
                && quantity.digits() == 4
                && quantity.whole() >= 1990
                && quantity.whole() <= 2040;
        boolean letter =
                text.length() > SHORT_TEXT && !Surroundings.hasAny(Surroundings.before(text, sum.start(), 10), WAGES);
        return !year && !letter && quantity.max() >= 100 * Quantity.ONE;
    }

    /** How much the words around say that this is the wage. */
    private int weight(Sum sum) {
        String before = Surroundings.before(text, sum.start(), 8);
        boolean wage = Surroundings.hasAny(before, WAGES) || before.endsWith("是");
        boolean money =
                sum.counted().is(Measure.YUAN) || sum.counted().quantity().topUnit() >= 1000;
        return (wage ? 2 : 0) + (money ? 1 : 0);
    }

    private boolean speaksOfArrears() {
        return Surroundings.hasAny(text, ARREARS);
    }

    private Optional<Debt> perMonth() {
        List<Sum> monthly = with(Role.MONTH_RATE);
        return monthly.isEmpty()
                        || !Surroundings.hasAny(text, ARREARS_IN_TEXT)
                ? Optional.empty()
                : Optional.of(single(monthly.getFirst(), AmountBasis.PER_MONTH, "rule:month-rate", 0.5));
    }

    private Debt single(Sum sum, AmountBasis basis, String rule, double confidence) {
        return spanOf(List.of(sum), basis, rule, confidence);
    }

    private Debt spanOf(List<Sum> sums, AmountBasis basis, String rule, double confidence) {
        long min = sums.stream().mapToLong(Sum::min).min().orElse(0);
        long max = sums.stream().mapToLong(Sum::max).max().orElse(0);
        return debt(min, max, basis, sums, rule, confidence);
    }

    private Debt total(List<Sum> sums, long factor, String rule, double confidence) {
        long min = sums.stream().mapToLong(Sum::min).sum();
        long max = sums.stream().mapToLong(Sum::max).sum();
        return debt(product(min, factor), product(max, factor), AmountBasis.TOTAL, sums, rule, confidence);
    }

    private Optional<Debt> less(
            long min, long max, List<Sum> paid, AmountBasis basis, List<Sum> places, String rule, double confidence) {
        long low = min - paid.stream().mapToLong(Sum::max).sum();
        long high = max - paid.stream().mapToLong(Sum::min).sum();
        return high <= 0
                ? Optional.empty()
                : Optional.of(debt(Math.max(0, low), high, basis, places, rule, confidence));
    }

    private Debt debt(long min, long max, AmountBasis basis, List<Sum> sums, String rule, double confidence) {
        boolean approx = min != max || sums.stream().anyMatch(Sum::vague);
        List<int[]> places = new ArrayList<>();
        sums.forEach(sum -> places.add(new int[] {sum.start(), sum.end()}));
        return new Debt(new Amount(new Money(min), new Money(max), basis, approx), places, rule, confidence);
    }

    /** The sums that a named list of creditors is made of, for the headcount; 0 if there is none. */
    static int creditors(@Nullable Debt debt) {
        return debt != null && debt.rule().equals("rule:sum-of-creditors")
                ? debt.places().size()
                : 0;
    }
}
