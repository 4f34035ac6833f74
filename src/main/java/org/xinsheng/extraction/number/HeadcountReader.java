package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** Reads how many people are owed (涉及人数), the speaker alone included. */
final class HeadcountReader {

    /** A headcount that was read. */
    record People(Headcount count, int start, int end, String rule, double confidence) {}

    private static final List<String> KIN = List.of(
            "老公", "老婆", "媳妇", "爱人", "对象", "丈夫", "妻子", "我哥", "我弟", "我姐", "我妹", "我爸", "我妈", "哥哥", "弟弟", "姐姐", "妹妹", "爸爸",
            "妈妈", "父亲", "母亲", "大哥", "大姐", "二哥", "儿子", "女儿", "婆婆", "公公", "叔叔", "舅舅", "姑姑", "堂哥", "堂弟", "表哥", "表弟", "嫂子",
            "姐夫", "妹夫", "岳父", "丈人", "老丈人", "邻居", "室友", "搭档", "小舅子", "我老公", "我老婆", "我媳妇", "我爱人", "我儿子", "我女儿", "我男人",
            "我对象", "俺哥", "俺弟", "俺爹", "俺娘", "俺媳妇", "老表", "表兄", "堂兄", "大舅", "二叔", "三叔", "小叔", "大伯", "老乡", "工友", "同事",
            "同学", "朋友", "徒弟", "师傅", "同村", "侄子", "外甥", "哥", "弟", "姐", "妹", "爸", "妈", "娘", "爹", "女朋友", "男朋友", "婆娘", "老伴",
            "叔", "舅");
    private static final List<String> NO_COMPANION = List.of("他们", "她们", "老板", "他老板", "师傅们", "工友们", "同事们", "朋友们");
    private static final List<String> COUPLES = List.of(
            "夫妻", "两口子", "俩口子", "夫妇", "两公婆", "公婆俩", "父子俩", "父子两", "母子俩", "兄弟俩", "兄弟两", "姐妹俩", "姐弟俩", "母女俩", "我们俩", "我俩",
            "咱俩", "俺俩", "俺们俩", "咱们俩", "我们两个", "我们两人", "我们哥俩", "哥俩", "姐俩", "爷俩", "娘俩", "两老表", "两兄弟", "我们2个", "我们2人",
            "俩人", "我跟他俩");
    private static final List<String> THREES =
            List.of("我们仨", "我仨", "兄弟仨", "姐妹仨", "爷仨", "哥仨", "俺仨", "咱仨", "父子三个", "兄弟三个");
    private static final List<String> NOT_OURS = List.of(
            "家里", "家中", "一家", "全家", "家有", "老板", "经理", "项目部", "派", "来了", "找了", "欠款", "供养", "养", "孩子", "小孩", "另外找", "领导",
            "管理", "公司有", "保安", "警察", "打了", "叫了", "喊了", "招", "退休", "干部", "法人", "股东", "城管", "每", "每个", "平均", "人均");
    private static final List<String> OURS = List.of(
            "我们", "咱们", "俺们", "我门", "一共", "总共", "共", "班组", "工人", "民工", "欠", "差", "拖", "组", "班", "工友", "员工", "职工", "老乡",
            "车间", "全部", "合计", "还有", "大概", "大约", "差不多", "我带", "全厂", "全组", "队", "农民工", "村", "有");
    private static final List<String> ALSO_ME = List.of("连我", "加我", "加上我", "算我", "算上我", "包括我", "带我", "带上我", "含我");
    private static final List<String> AND_ME = List.of(
            "我和", "我跟", "我与", "我同", "我带", "我带着", "我及", "我领着", "我还有", "俺和", "俺跟", "俺带", "我们带", "我和其他", "我和另外", "我跟另外",
            "我及其它", "我及其他", "我和其它", "我带了", "我领");
    private static final List<String> ALONE =
            List.of("就我一个", "只有我一个", "就我自己", "我一个人", "只有我自己", "我自己一个", "就俺一个", "俺一个人", "就老子一个", "就我一人", "我一人", "只有我一人");
    private static final List<String> SINGULAR = List.of("我", "俺", "本人", "my salary", "my wage", "i work");
    private static final List<String> MY_CASE = List.of(
            "欠我", "差我", "本人", "给我发", "扣我", "我的工资", "我工资", "没给我", "不给我", "该我", "少我", "压我", "我的工钱", "我的血汗钱", "欠俺", "差俺",
            "拖我", "我自己", "我一个月", "发我", "结我", "我是", "压了我", "扣了我", "不结我", "我在", "少给我", "我叫");
    private static final List<String> OWED_TO_ME = List.of(
            "本人", "欠我", "差我", "扣我", "我的工资", "我工资", "没给我", "不给我", "该我", "少我", "压我", "我的工钱", "欠俺", "差俺", "拖我", "扣了我",
            "压了我", "押了我", "结我", "我自己");
    private static final List<String> PLURAL =
            List.of("我们", "咱们", "俺们", "我门", "大家", "工友们", "大伙", "我等", "兄弟们", "姐妹们", "们工", "众多", "一帮", "一群");
    private static final List<String> ARREARS = List.of(
            "欠", "没发", "没给", "不给", "没结", "不发", "不结", "拖", "扣", "差", "工资", "工钱", "薪", "没拿", "拿不到", "公资", "工姿", "血汗钱",
            "未付", "未发", "押", "压", "剩", "没到", "salary", "wage", "没还", "钱");

    private final String text;
    private final Numbers numbers;

    private HeadcountReader(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    static Optional<People> read(String text, Numbers numbers) {
        HeadcountReader reader = new HeadcountReader(text, numbers);
        return reader.counted()
                .or(reader::companions)
                .or(() -> reader.word(THREES, 3))
                .or(() -> reader.word(COUPLES, 2))
                .or(() -> reader.word(ALONE, 1));
    }

    /** One person, if the speaker reports his own case and nothing else was said. */
    static Optional<People> speaker(String text, boolean owed) {
        return new HeadcountReader(text, new Numbers(List.of())).speakerAlone(owed);
    }

    /** 我自己, 我媳妇, 俺哥. */
    static boolean isSpeakerOrKin(String name) {
        return name.equals("我自己")
                || name.equals("本人")
                || KIN.contains(name)
                || (name.startsWith("我") && KIN.contains(name.substring(1)));
    }

    private Optional<People> counted() {
        List<People> found = new ArrayList<>();
        List<Counted> groups = new ArrayList<>();
        for (Counted number : numbers.all()) {
            People people = people(number);
            if (people != null) {
                found.add(people);
                groups.add(number);
            }
        }
        Optional<People> sum = sumOfTrades(groups, found);
        if (sum.isPresent()) {
            return sum;
        }
        People best = null;
        for (People candidate : found) {
            best = best == null || candidate.confidence() > best.confidence() + 0.001 ? candidate : best;
        }
        return Optional.ofNullable(best);
    }

    private @Nullable People people(Counted number) {
        boolean piece = number.is(Measure.PIECE);
        if (!(piece || number.is(Measure.PEOPLE)) || !number.quantity().isWhole()) {
            return null;
        }
        Quantity quantity = number.quantity();
        if (quantity.min() < Quantity.ONE || quantity.max() > 100_000 * Quantity.ONE) {
            return null;
        }
        String before = Surroundings.clauseBefore(text, number.start(), 8);
        String behind = Surroundings.clauseAfter(text, number.end(), 6);
        boolean withMe = Surroundings.endsWithAny(before.strip(), AND_ME) || before.endsWith("另外");
        boolean alsoMe = Surroundings.hasAny(before, ALSO_ME);
        if (isNegated(number) || isNotCounting(number, before, behind, withMe || alsoMe)) {
            return null;
        }
        if (piece && !withMe && !alsoMe && !looksLikePeople(number, before, behind)) {
            return null;
        }
        double confidence = confidence(number, before, behind, withMe || alsoMe);
        Headcount count = headcount(quantity, withMe && !alsoMe && !behind.startsWith("人在内"));
        return confidence <= 0
                ? null
                : new People(
                        count,
                        number.start(),
                        number.end(),
                        withMe ? "rule:speaker-and-others" : "rule:people",
                        confidence);
    }

    /** 一人差3000 and 每个人 are rates; 一个人 is a count only if the speaker says so. */
    private boolean isNotCounting(Counted number, String before, String behind, boolean me) {
        if (before.endsWith("每") || before.endsWith("第") || before.endsWith("哪")) {
            return true;
        }
        boolean one = number.quantity().isExactly(1);
        boolean oneOfUs = me || before.endsWith("欠我") || before.endsWith("就我") || before.endsWith("只有我");
        if (one && !oneOfUs) {
            return true;
        }
        return Surroundings.startsWithAny(behind, List.of("已经结清", "已结清", "结清", "付清", "已付", "拿到了", "已经拿"));
    }

    /** 不是18个，是16个; 是16个不是18个. */
    private boolean isNegated(Counted number) {
        String before = Surroundings.before(text, number.start(), 6);
        return Surroundings.endsWithAny(before, List.of("不是", "不是说", "并非", "而不是"))
                && !Surroundings.endsWithAny(before, List.of("是不是"));
    }

    private boolean looksLikePeople(Counted number, String before, String behind) {
        if (Surroundings.startsWithAny(
                behind, List.of("没", "不是", "都", "工资", "工钱", "差", "欠", "合计", "一共", "共", "每", "全", "在", "人"))) {
            return number.quantity().max() >= 2 * Quantity.ONE;
        }
        boolean ends = number.end() >= text.length() || !Surnames.isHan(text.charAt(number.end()));
        boolean trade = endsWithTrade(before);
        boolean ours = Surroundings.hasAny(
                before,
                List.of("我们", "咱", "俺们", "我门", "一共", "总共", "工人", "民工", "人数", "工友", "老乡", "班", "欠", "拖", "差", "是"));
        boolean alone = before.isEmpty() && ends && number.quantity().max() >= 2 * Quantity.ONE;
        return alone
                || trade
                || (ours && (ends || isPerson(behind)))
                || isPerson(behind)
                || (before.endsWith("们") && ends);
    }

    private static boolean isPerson(String behind) {
        return behind.startsWith("工")
                ? !Surroundings.startsWithAny(behind, List.of("地", "程", "作", "厂"))
                : Surroundings.startsWithAny(
                                behind, List.of("人", "民工", "农民工", "兄弟", "老乡", "姐妹", "师傅", "女", "男", "外地", "同乡"))
                        || behind.length() >= 2
                                && behind.charAt(1) == '工'
                                && !behind.startsWith("施工")
                                && !behind.startsWith("竣工")
                        || behind.length() >= 3
                                && behind.charAt(2) == '工'
                                && !behind.contains("工地")
                                && !behind.contains("工程");
    }

    private static boolean endsWithTrade(String before) {
        return before.endsWith("工") && !before.endsWith("开工") && !before.endsWith("完工") && !before.endsWith("打工")
                || before.endsWith("师傅")
                || before.endsWith("司机")
                || before.endsWith("老师");
    }

    private double confidence(Counted number, String before, String behind, boolean me) {
        if (me) {
            return 0.95;
        }
        boolean apart = number.start() > 0 && text.charAt(number.start() - 1) == ' ';
        boolean home = !apart && Surroundings.hasAny(before, NOT_OURS) && !before.contains("欠我家");
        double base = number.is(Measure.PIECE) ? 0.7 : 0.8;
        if (home) {
            base -= 0.4;
        }
        if (number.quantity().vagueness() == Vagueness.SEVERAL) {
            base -= 0.12;
        }
        if (Surroundings.hasAny(before, List.of("我们", "一共", "总共", "共", "带了", "欠我们", "我门", "俺们", "咱"))) {
            base += 0.12;
        } else if (Surroundings.hasAny(before, OURS)) {
            base += 0.08;
        }
        if (Surroundings.hasAny(behind, List.of("没", "工资", "欠", "农民工", "民工", "工人", "血汗"))) {
            base += 0.04;
        }
        return Math.min(0.95, base);
    }

    private static Headcount headcount(Quantity quantity, boolean andMe) {
        int extra = andMe ? 1 : 0;
        if (quantity.vagueness() == Vagueness.SEVERAL) {
            int low = quantity.topUnit() == 1 ? 3 : (int) (quantity.min() / Quantity.ONE);
            int high = quantity.topUnit() == 1 ? 9 : (int) (quantity.max() / Quantity.ONE);
            return new Headcount(low + extra, high + extra, true);
        }
        long low = quantity.min() / Quantity.ONE;
        long high = Math.max(low, quantity.max() / Quantity.ONE);
        if (quantity.vagueness() == Vagueness.MORE && high - low >= 10) {
            low++;
            high--;
        }
        return new Headcount((int) low + extra, (int) high + extra, quantity.isVague());
    }

    /** 木工8个 瓦工7个: at least two groups by trade, one behind the other, and no total that holds them. */
    private Optional<People> sumOfTrades(List<Counted> groups, List<People> found) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < groups.size(); i++) {
            boolean trade =
                    endsWithTrade(Surroundings.clauseBefore(text, groups.get(i).start(), 5));
            boolean close = to >= 0 && groups.get(i).start() - groups.get(to).end() <= 8;
            if (trade && (from < 0 || close)) {
                from = from < 0 ? i : from;
                to = i;
            } else if (to > from) {
                break;
            } else {
                from = trade ? i : -1;
                to = from;
            }
        }
        if (from < 0 || to == from) {
            return Optional.empty();
        }
        int low = 0;
        int high = 0;
        for (int i = from; i <= to; i++) {
            low += found.get(i).count().min();
            high += found.get(i).count().max();
        }
        int total = low;
        boolean stated = found.stream().anyMatch(p -> p.count().min() >= total);
        return stated
                ? Optional.empty()
                : Optional.of(new People(
                        new Headcount(low, high, low != high),
                        groups.get(from).start(),
                        groups.get(to).end(),
                        "rule:sum-of-trades",
                        0.92));
    }

    /** 我和老公, 我跟我哥: two; 我、我哥和我弟: three. */
    private Optional<People> companions() {
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            int end = at + 1;
            int others = 0;
            int next = companion(end);
            while (next > 0 && others < 5) {
                others++;
                end = next;
                next = companion(end);
            }
            if (others > 0 && end - at < 40) {
                return Optional.of(new People(Headcount.exactly(others + 1), at, end, "rule:speaker-and-kin", 0.9));
            }
        }
        return Optional.empty();
    }

    private int companion(int at) {
        int from = at;
        if (from >= text.length() || "和跟与同、及带".indexOf(text.charAt(from)) < 0) {
            return -1;
        }
        from++;
        for (String skip : List.of("着", "同村的", "同村", "一个", "另一个", "另外一个", "邻村的", "隔壁", "我们村的", "我的", "我")) {
            if (text.startsWith(skip, from)) {
                from += skip.length();
            }
        }
        for (String kin : NO_COMPANION) {
            if (text.startsWith(kin, from)) {
                return -1;
            }
        }
        for (String kin : KIN) {
            if (text.startsWith(kin, from) && !text.startsWith("们", from + kin.length())) {
                return from + kin.length();
            }
        }
        boolean villager = text.startsWith("同村", at + 1) && text.startsWith("老", from);
        return villager ? Math.min(text.length(), from + 2) : -1;
    }

    private Optional<People> word(List<String> words, int people) {
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0 && !isTheirs(at, word)) {
                return Optional.of(new People(Headcount.exactly(people), at, at + word.length(), "rule:pair", 0.85));
            }
        }
        return Optional.empty();
    }

    /** 老板王五夫妇: not those who are owed. */
    private boolean isTheirs(int at, String word) {
        String before = Surroundings.clauseBefore(text, at, 8);
        return before.contains("老板") || before.contains("包工头") || text.startsWith("关系", at + word.length());
    }

    /** 我 about oneself alone is one person; 我们 without a number says nothing. */
    private Optional<People> speakerAlone(boolean owed) {
        if (!owed && !Surroundings.hasAny(text, ARREARS)) {
            return Optional.empty();
        }
        boolean plural = Surroundings.hasAny(text, PLURAL);
        for (String mine : plural ? OWED_TO_ME : MY_CASE) {
            int at = text.indexOf(mine);
            if (at >= 0 && !text.startsWith("们", at + mine.length()) && !isHouse(at + mine.length())) {
                return Optional.of(new People(Headcount.exactly(1), at, at + mine.length(), "rule:speaker", 0.75));
            }
        }
        if (plural) {
            return Optional.empty();
        }
        for (String singular : SINGULAR) {
            int at = text.indexOf(singular);
            if (at >= 0 && !isHouse(at + singular.length())) {
                return Optional.of(new People(Headcount.exactly(1), at, at + singular.length(), "rule:speaker", 0.65));
            }
        }
        return Optional.empty();
    }

    private boolean isHouse(int at) {
        return Surroundings.startsWithAny(
                Surroundings.after(text, at, 3),
                List.of("们", "门", "村", "公司", "司", "单位", "厂", "国", "县", "市", "省", "等", "方"));
    }
}
