package org.xinsheng.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private record Group(String id, Pattern pattern) {}

    private static final List<Group> GROUPS = List.of(
            new Group("中建", Pattern.compile("^(?:中?国?建筑|中?[建健])(\\d+)(?:工程)?[局居]")),
            new Group("中铁", Pattern.compile("^中?国?铁(?:建|路|道)?(\\d+)[局居]")),
            new Group("中交", Pattern.compile("^中?国?交(?:通建设)?(\\d+)[航公](?:务工程)?[局居]")),
            new Group("水电", Pattern.compile("^(?:中国)?(?:水利)?水电?(?:第)?(\\d+)(?:工程)?[局居]")),
            new Group("中冶", Pattern.compile("^(?:中国)?(?:中?冶(\\d+)|(\\d+)[冶治])")));
    private static final Pattern BRANCH = Pattern.compile("(\\d+)(?:建|工|分|公|局|$)");
    private static final Pattern LEGAL =
            Pattern.compile("(?:股份有限公司|有限责任公司|有限公司|总公司|分公司|公司|集团|股份|(?<=..)项目经理部|(?<=..)项目部)$");
    private static final Pattern PLACE = Pattern.compile(
            "^(北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古?|广西|西藏|宁夏|新疆)(?:省|市(?!政)|壮族自治区|回族自治区|维吾尔自治区|自治区)?|^(.{2,4}?)(?:省|市(?!政|场)|县|自治州)(?=..)");
    private static final List<Trade> TRADES = trades();

    private record Trade(String words, String sound, Kind kind) {}

    private static List<Trade> trades() {
        return Arrays.stream(("LABOUR:建筑劳务分包 建筑工程劳务 劳务分包 劳务服务 劳务派遣 建筑劳务 人力资源 劳务 "
                                + "SPECIALIST:建筑装饰工程 装饰工程 装饰装修 装饰 装修 幕墙 门窗 防水 保温 消防 钢结构 园林绿化 园林 机电安装 "
                                + "CONTRACTOR:建设工程集团 建设集团 建筑集团 建工集团 建工 建设工程 市政工程 路桥工程 路桥 市政 公路工程 置业 房地产开发 房地产 地产 城投 "
                                + "BUILDER:建筑安装工程 建筑安装 建筑工程 建筑 建设 建安 安装工程 安装 工程 "
                                + "WORKPLACE:制衣厂 服装厂 服装 电子 鞋业 家具 五金制品 五金 塑胶制品 塑胶 塑料 机械制造 机械 纺织 制造 食品 包装 印刷 陶瓷 玻璃 化工 "
                                + "大酒店 酒店 餐饮管理 餐饮 火锅店 饭店 宾馆 酒楼 商贸 超市 百货 贸易 商场 物业服务 物业管理 物业 家政服务 家政 保洁服务 保洁 保安服务 保安 "
                                + "物流 快递服务部 快递 教育培训学校 教育培训 教育 培训学校 农业开发 农业 运输 健身 科技 厂")
                        .split(" "))
                .flatMap(new TradeReader()::read)
                .sorted(Comparator.comparingInt((Trade t) -> -t.words.length()))
                .toList();
    }

    /** Reads "KIND:word word KIND:word". */
    private static final class TradeReader {
        private Kind kind = Kind.BARE;

        java.util.stream.Stream<Trade> read(String item) {
            int colon = item.indexOf(':');
            if (colon > 0) {
                kind = Kind.valueOf(item.substring(0, colon));
            }
            String word = item.substring(colon + 1);
            return java.util.stream.Stream.of(new Trade(word, Sounds.of(word), kind));
        }
    }

    /** The firm named, or null if nothing is said or the name is hidden (某公司, XX建筑). */
    static @Nullable FirmName parse(@Nullable String raw) {
        String name = NameText.clean(raw);
        String text = withoutLegalForm(name);
        if (text.length() < 2 || NameText.masked(text)) {
            return null;
        }
        for (Group group : GROUPS) {
            Matcher m = group.pattern.matcher(name);
            if (m.find()) {
                return ofGroup(name, text, group, m);
            }
        }
        return ofParts(text, name.contains("集团"));
    }

    private static String withoutLegalForm(String name) {
        String text = name;
        for (Matcher m = LEGAL.matcher(text); m.find(); m = LEGAL.matcher(text)) {
            text = text.substring(0, m.start());
        }
        return text;
    }

    private static FirmName ofGroup(String name, String text, Group group, Matcher m) {
        String number = m.group(1) != null ? m.group(1) : m.group(2);
        Matcher b = BRANCH.matcher(name.substring(m.end()));
        String core = group.id + number;
        return new FirmName(
                text, "", core, "", b.find() ? b.group(1) : "", Kind.STATE_GROUP, Sounds.of(text), Sounds.of(core));
    }

    private static FirmName ofParts(String text, boolean group) {
        String sound = Sounds.of(text);
        Matcher m = PLACE.matcher(text);
        int from = m.find() && text.length() - m.end() >= 2 ? m.end() : 0;
        String place = from == 0 ? "" : m.group(1) != null ? m.group(1) : m.group(2);
        int to = text.length();
        Kind kind = Kind.BARE;
        for (Trade t = tradeAt(text, sound, from, to); t != null; t = tradeAt(text, sound, from, to)) {
            to -= t.words.length();
            kind = kind == Kind.BARE || t.kind == Kind.LABOUR ? t.kind : kind;
        }
        if (group && (kind == Kind.BARE || kind == Kind.BUILDER)) {
            kind = Kind.CONTRACTOR;
        }
        String core = text.substring(from, to);
        return new FirmName(text, place, core, text.substring(to), "", kind, sound, sound.substring(from, to));
    }

    private static @Nullable Trade tradeAt(String text, String sound, int from, int to) {
        for (Trade t : TRADES) {
            int start = to - t.sound.length();
            boolean said = t.words.length() > 1 ? sound.startsWith(t.sound, start) : text.startsWith(t.words, start);
            if (start - from >= 2 && said) {
                return t;
            }
        }
        return null;
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
        boolean replaced = core.length() == other.core.length() && !swapped(core, other.core);
        return replaced && core.length() < 6 ? Likeness.TWIN : Likeness.SLIP;
    }

    private static boolean swapped(String a, String b) {
        char[] x = a.toCharArray();
        char[] y = b.toCharArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
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
