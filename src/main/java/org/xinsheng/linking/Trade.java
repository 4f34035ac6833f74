package org.xinsheng.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.linking.FirmName.Kind;

/** What a firm does, said in its name: 建筑劳务, 装饰工程. */
record Trade(String words, String sound, Kind kind) {

    private static final Map<Kind, String> WORDS = Map.of(
            Kind.LABOUR, "建筑劳务分包 建筑工程劳务 劳务分包 劳务服务 劳务派遣 建筑劳务 人力资源 劳务",
            Kind.SPECIALIST, "建筑装饰工程 装饰工程 装饰装修 装饰 装修 幕墙 门窗 防水 保温 消防 钢结构 园林绿化 园林 机电安装",
            Kind.CONTRACTOR, "建设工程集团 建设集团 建筑集团 建工集团 建工 建设工程 市政工程 路桥工程 路桥 市政 公路工程 置业 房地产开发 房地产 地产 城投",
            Kind.BUILDER, "建筑安装工程 建筑安装 建筑工程 建筑 建设 建安 安装工程 安装 工程",
            Kind.WORKPLACE,
                    "制衣厂 服装厂 服装 电子 鞋业 家具 五金制品 五金 塑胶制品 塑胶 塑料 机械制造 机械 纺织 制造 食品 包装 印刷 陶瓷 玻璃 化工 "
                            + "大酒店 酒店 餐饮管理 餐饮 火锅店 饭店 宾馆 酒楼 商贸 超市 百货 贸易 商场 物业服务 物业管理 物业 "
                            + "家政服务 家政 保洁服务 保洁 保安服务 保安 物流 快递服务部 快递 教育培训学校 教育培训 教育 培训学校 "
                            + "农业开发 农业 运输 健身 科技 厂");
    private static final List<Trade> LONGEST_FIRST = read();

    /**
     * The trades at the end of a name, of which there may be several.
     *
     * @param start where the first begins; the end of the name if there is none
     */
    record End(int start, Kind kind) {}

    /** @param from where the core begins; at least two characters of it are left */
    static End endOf(String text, String sound, int from) {
        int start = text.length();
        Kind kind = Kind.BARE;
        for (Found f = before(text, sound, from, start); f != null; f = before(text, sound, from, start)) {
            start -= f.length;
            kind = kind == Kind.BARE || f.kind == Kind.LABOUR ? f.kind : kind;
        }
        return new End(start, kind);
    }

    private record Found(int length, Kind kind) {}

    /** What is spelt rightly goes before what is misspelt. */
    private static @Nullable Found before(String text, String sound, int from, int end) {
        Found misspelt = null;
        for (Trade t : LONGEST_FIRST) {
            int length = t.lengthAtEnd(text.substring(0, end), sound.substring(0, end));
            if (length > 0 && end - length - from >= 2) {
                Found found = new Found(length, t.kind);
                if (sound.startsWith(t.sound, end - length)) {
                    return found;
                }
                misspelt = misspelt == null ? found : misspelt;
            }
        }
        return misspelt;
    }

    /** A single character must be that one, two may change places (务劳), longer words may be misspelt. */
    private int lengthAtEnd(String text, String inSound) {
        if (words.length() == 1) {
            return text.endsWith(words) ? 1 : 0;
        }
        boolean swapped = words.length() == 2 && text.endsWith("" + words.charAt(1) + words.charAt(0));
        return swapped ? words.length() : Endings.length(inSound, sound);
    }

    private static List<Trade> read() {
        List<Trade> trades = new ArrayList<>();
        WORDS.forEach((kind, words) ->
                List.of(words.split(" ")).forEach(word -> trades.add(new Trade(word, Sounds.of(word), kind))));
        trades.sort(Comparator.comparingInt((Trade t) -> -t.words.length()).thenComparing(Trade::words));
        return List.copyOf(trades);
    }
}
