package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.ReportFacts;

/**
 * People who were left out and come in with a sum of their own, or go out with it: 还漏了一个人，他2万. What they come to is
 * added, never more than was said: where it is open whose a sum is, nothing changes.
 *
 * @param people how many
 * @param sum what all of them are owed
 * @param go whether they are taken off
 */
record Newcomers(int people, Amount sum, boolean go) {

    private static final int LONGEST = 40;
    private static final String NUMBER = "[0-9]{1,2}|[一二两俩三仨四五六七八九十]{1,2}";
    private static final String KIN =
            "(?:堂|表|大|小|二|三|老)?(?:哥哥?|弟弟?|姐姐?|妹妹?)|爸爸?|妈妈?|爹|娘|父亲|母亲|媳妇儿?|老婆|老公|爱人|对象|儿子|女儿|侄子|侄女|外甥女?|[大二三小]?[叔舅]|姑姑|姐夫|妹夫|嫂子|岳父|老丈人|连襟|徒弟|搭档|亲戚";
    private static final String FELLOW = "工友|老乡|同事|伙计|兄弟|小工|大工|同村的?|朋友|工人|邻居";
    private static final String WHO =
            "(?:(?<n>" + NUMBER + ")?(?:个|名|位)?(?:人|" + FELLOW + ")(?!民|家|工)|(?:[我俺他](?:们)?)?(?:的|一个|家)?(?:" + KIN
                    + ")(?!\\p{IsHan}?[店厂])|(?:[一1]?个)?[老小阿](?![板])\\p{IsHan}|[一1]?个?姓\\p{IsHan}的)";
    private static final String BETWEEN =
            "(?:[，,。、：:\\s]|[老小阿]\\p{IsHan}(?=[，,\\s他她的])|没算|没[说报写]|进去|进来|的|那份|那|他们?俩?|她们?俩?|俩|" + KIN + "|" + FELLOW
                    + "|[我俺]|[叫姓]\\p{IsHan}{2,3}(?=[，,\\s他她])|也|都|是|有|差|被|拿到|欠[了着]?|被?拖了?|[在跟和](?:那儿?|这儿?|我)?(?:一起|一块儿?)?[干做]活?的?|还|没给|没拿到|工?钱|工资|份)*";
    private static final String EACH = "(?<each>每个?人|[一1]个?人|各[自人]?|人均|都[是欠差]?)?(?:是|欠|差|有|的)*";
    private static final String TOGETHER =
            "(?<both>(?:他|她)(?:们[两俩三]?个?人?|俩|仨)|[两俩三仨](?:个?人|个)?)(?:个|人)?(?:一共|总共|合起来|加起来|共)?(?:是|欠|差|有|的)*";
    private static final String SUM = "(?<sum>[0-9][0-9.]*[万千百wWkK]?[0-9]*|[一二两三四五六七八九十百千万零半]+)(?:元|块钱?)?";
    private static final String END =
            "(?:[，,\\s]|也|都|还|一直|没给|没发|没拿到?|没结|不给|不要了|不算数?|拿到了?|给了|给过了|结清了?|(?:也是)?(?:跟我)?同?[一这]个?工地上?的?|[了的啊吧哈呢])*[。.!！]?";

    private static final Pattern COME = Pattern.compile(
            "(?:对了|老师|您好|你好|还|又|也|再|另外|刚才?|哦|得|要|应该|我|俺|[，,\\s])*(?:漏[了掉]?[说算报写]?了?|忘[了记]?[说算报写]?了?|少[算说报写]了?|有|加上?|算上|来了?)"
                    + WHO + BETWEEN + "(?:" + TOGETHER + "|" + EACH + ")" + SUM + END);
    /** 我工友也被欠了 他叫老何 8500: one of us, though nobody says that he was left out. */
    private static final Pattern ALSO =
            Pattern.compile("(?:对了|老师|您好|你好|还有|我|俺|(?:跟我|和我)?(?:一块儿?|一起)(?:干活?|做活?|上班)?的|那个|[，,\\s])*" + WHO
                    + "(?=[^0-9]{0,12}?也)" + BETWEEN + "(?:" + TOGETHER + "|" + EACH + ")" + SUM + END);

    private static final Pattern LEAVE = Pattern.compile("(?:要|得|把|再|应该)*(?:去掉|减掉|减去|除掉|除去|刨掉|不算|多[报算写说数]了?)" + WHO
            + BETWEEN + "(?:" + TOGETHER + "|" + EACH + ")" + SUM + END);
    private static final Pattern CHEAP = Pattern.compile("[漏忘少多有加算来去减除刨也]");

    /** Whether somebody comes in or goes out with a sum. */
    static boolean isTold(String text) {
        return matcher(text) != null;
    }

    /** What it makes of the known sum and number of people; empty where it tells of nobody, or the sum is not known. */
    static Optional<Amendments> in(String text, ReportFacts known, FieldReading reading) {
        Matcher told = matcher(text);
        if (told == null || known.amount() == null) {
            return Optional.empty();
        }
        return read(told, reading).flatMap(people -> people.amend(text, known));
    }

    private static @Nullable Matcher matcher(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST || !CHEAP.matcher(plain).find()) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {COME, ALSO, LEAVE}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static Optional<Newcomers> read(Matcher told, FieldReading reading) {
        String number = told.group("n");
        int people = number == null
                ? 1
                : reading.read(SlotField.HEADCOUNT, number + "个")
                        .map(ReportFacts::headcount)
                        .map(Headcount::min)
                        .orElse(0);
        boolean each = told.group("each") != null;
        boolean open = people < 1 || people > 1 && !each && told.group("both") == null;
        return open
                ? Optional.empty()
                : reading.read(SlotField.AMOUNT, told.group("sum"))
                        .map(ReportFacts::amount)
                        .filter(sum -> sum.min().equals(sum.max()) && !sum.approx())
                        .map(sum -> new Newcomers(people, times(sum, each ? people : 1), told.pattern() == LEAVE));
    }

    private static Amount times(Amount sum, int by) {
        return Amount.exactly(sum.min().times(by), AmountBasis.TOTAL);
    }

    private Optional<Amendments> amend(String text, ReportFacts known) {
        Amount before = total(known);
        if (before == null) {
            return Optional.empty();
        }
        long by = go ? -sum.min().fen() : sum.min().fen();
        Headcount heads = known.headcount();
        int more = go ? -people : people;
        if (before.min().fen() + by <= 0 || heads != null && heads.min() + more < 1) {
            return Optional.empty();
        }
        ReportFacts.Builder facts = known.toBuilder()
                .amount(new Amount(
                        new Money(before.min().fen() + by),
                        new Money(before.max().fen() + by),
                        AmountBasis.TOTAL,
                        before.approx()));
        Set<SlotField> amended = EnumSet.of(SlotField.AMOUNT);
        if (heads != null) {
            facts.headcount(new Headcount(heads.min() + more, heads.max() + more, heads.approx()));
            amended.add(SlotField.HEADCOUNT);
        }
        String read = " ".repeat(text.length());
        return Optional.of(new Amendments(facts.build(), amended, amended, Set.of(), read, false));
    }

    /** What everybody together is owed so far; null where that is not known. */
    private static @Nullable Amount total(ReportFacts known) {
        Amount amount = known.amount();
        Headcount heads = known.headcount();
        if (amount == null || amount.basis() == AmountBasis.TOTAL) {
            return amount;
        }
        boolean counted = amount.basis() == AmountBasis.PER_PERSON && heads != null && heads.min() == heads.max();
        return counted && heads != null
                ? new Amount(
                        amount.min().times(heads.min()),
                        amount.max().times(heads.min()),
                        AmountBasis.TOTAL,
                        amount.approx())
                : null;
    }
}
