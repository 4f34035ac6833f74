package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that stand behind a number, and what each of them counts. */
final class UnitWords {

    /** A word and what is counted by it. */
    record Word(Measure measure, String text) {}

    /** 个 and these is no piece of work. */
    private static final List<String> OTHER_THINGS = listed("""
            门店 项目 工地 部门 标段 小区 电话 红包 字 孩 小孩 娃
            老人 儿 女 问题 单位 公司 老板 工头 包工头 工程 地方 手印 号
            零 加油站 棚 厂""");

    private static final List<String> OTHER = listed("""
            个亿 号楼 号线 号院 号机 号门 人民法院 人次 公里 千米 米高 分之
            年级 年代 岁 楼 栋 幢 标 号标 号路 街 路 期 % 折 成 级
            届 版 厘 度 号文 分钟 点钟 点半""");

    private static final List<String> YUAN = listed("""
            元人民币 元整 圆整 块钱 元钱 万元 元 圆 块 蚊 毛钱 毛 角
            大洋 rmb 人民币 yuan 刀乐""");

    private static final List<String> MONTHS = listed("""
            个多月 个来月 个号头 个整月 个把月 个月 个半月 多个月
            months month""");

    private static final List<String> HOURS = listed("""
            个小时 个工时 工时 个钟头 个钟 小时 钟头 hours hour""");

    /** Who works: a round number goes without a word for one of them (一百多工友). */
    private static final List<String> WORKERS = listed("""
            工友 工人 农民工 民工 职工 员工 老乡 兄弟 弟兄 骑手 教师 老师
            司机 妇女 同事 师傅 保安 保洁 护士""");

    /** 个 and these counts people as well. */
    private static final List<String> PERSONS = listed("""
            工匠 人 姐妹 姊妹 同学 学生 阿姨 大姐 大叔 徒弟 伙计 小工
            大工 木工 瓦工 钢筋工 泥工 电工 焊工 杂工 护工 厨师 服务员
            村民 男 女工 劳力 劳务 朋友 亲戚 技工 临时工 司炉 采茶工
            装车工 派件员 快递员 伙伴 班组工人 外地 打工 苦力 工仔 女的
            女职工 残疾 管理人员 退休 女孩子 女孩 小伙子 技术员 大妈 安装工
            油漆工 架子工""");

    private static final List<String> PEOPLE = listed("""
            口子人 口子 号职工 号工人 号员工 号兄弟 名职工 号人 口人 人 名 位
            people workers friends coworkers colleagues guys persons employees teachers classmates""");

    private static final List<String> DAYS = listed("""
            来天工 个工日 个工 工日 来天 天半 天 个晚班 个夜班 个班 晚上
            晚 夜 日工 days day""");

    private static final List<String> WORK = listed("""
            立方米 平方米 炉 垄 篮子 筐 篓 盆 株 瓶 罐 捆 担 块板 桩
            孔 片 匹 篇 圈 桌 锅 笼 屉 盏 辆 枚 颗 盒 碗 串 厢 垛
            窝 架 副 樽 册 幢房 个井 口井 个平方 个平米 个立方 棵树 间房
            间 延米 车土 扇门 吨钢筋 平方 平米 立方 公斤 课时 节课 吨 斤
            方 平 米 趟 条 单 件 套 亩 棵 节 场 车 桶 袋 包 箱 台
            次 回 把 扇 樘 页 份 张 头 只 块砖 根 幅 户 盘 双 个件 个零件 套房""");

    private static final Phrases CREW = Phrases.of(WORKERS);
    private static final Map<Character, List<Word>> BY_FIRST = new HashMap<>();

    static {
        add(Measure.OTHER, OTHER);
        add(Measure.OTHER, each(OTHER_THINGS));
        add(Measure.YUAN, YUAN);
        add(Measure.MONTHS, MONTHS);
        add(Measure.HOUR, HOURS);
        add(Measure.PEOPLE, PEOPLE);
        add(Measure.PEOPLE, List.of("of us"));
        add(Measure.PEOPLE, each(WORKERS));
        add(Measure.PEOPLE, each(PERSONS));
        add(Measure.DAY, DAYS);
        add(Measure.WORK, WORK);
        add(Measure.PIECE, List.of("个"));
        BY_FIRST.values().forEach(UnitWords::sortByLength);
    }

    private UnitWords() {}

    private static List<String> listed(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    private static List<String> each(List<String> words) {
        return words.stream().map(word -> "个" + word).toList();
    }

    private static void add(Measure measure, List<String> words) {
        for (String word : words) {
            BY_FIRST.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Word(measure, word));
        }
    }

    private static void sortByLength(List<Word> words) {
        words.sort(Comparator.comparingInt((Word word) -> -word.text().length()));
    }

    /** The longest word that stands at {@code at} and is a unit there, or null. */
    static @Nullable Word at(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : '\0';
        for (Word word : BY_FIRST.getOrDefault(first, List.of())) {
            if (text.startsWith(word.text(), at) && !FalseUnits.isAnotherWord(text, at, word.text())) {
                return word;
            }
        }
        return null;
    }

    /** The length of a word for workers that is counted without a unit: 二十余|农民工; 0 if there is none. */
    static int crewAt(String text, int at) {
        return CREW.lengthAt(text, at);
    }
}
