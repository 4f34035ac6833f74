package org.xinsheng.benchmark;

import java.util.List;
import java.util.Random;

/** Texts as workers write them, all invented, with names of a big city: many places, firms and people, few of them twice. */
final class InventedTexts {

    private static final String[] COUNTIES = {
        "芝罘区", "福山区", "莱山区", "牟平区", "蓬莱区", "龙口市", "莱阳市", "莱州市", "招远市", "栖霞市", "海阳市"
    };
    private static final String FIRST = "望海观山金锦龙凤华盛福康宁泰安瑞祥和顺达丰裕恒远鸿嘉兴东方新天地云星月春秋江河湖松柏竹梅";
    private static final String SECOND = "景澜庭苑轩阁湾岭溪源泽林森岚峰岳洲港城都元亨利贞昌茂荣富贵平乐悦雅颂韵诗画书香海棠枫桂";
    private static final String[] SITES = {"花园", "新城", "广场", "家园", "公馆", "学校", "安置房", "产业园", "医院", "商贸城"};
    private static final String[] FIRMS = {
        "建筑劳务有限公司", "建设工程有限公司", "装饰工程有限公司", "劳务有限公司", "服装厂", "餐饮有限公司", "电子厂", "物流有限公司", "保洁服务有限公司"
    };
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟强磊军洋勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆旭宁龙林玉建国志海永庆德胜";
    private static final String[] WORK = {"抹灰", "木工", "钢筋", "水电", "贴砖", "打混凝土", "架子工", "刷漆", "保洁", "缝纫", "搬货"};

    private final Random random;

    InventedTexts(long seed) {
        random = new Random(seed);
    }

    /** Who and where; the same for all texts of one worker. */
    record Case(String county, String project, String firm, String boss) {
        String place() {
            return "烟台市" + county;
        }
    }

    Case next() {
        return new Case(
                one(COUNTIES),
                one(FIRST) + one(SECOND) + one(SITES),
                one(FIRST) + one(SECOND) + one(FIRST) + one(FIRMS),
                one(SURNAMES) + one(GIVEN) + (random.nextInt(3) == 0 ? "" : one(GIVEN)));
    }

    String report(Case c) {
        int men = 2 + random.nextInt(30);
        int owed = 3_000 + random.nextInt(900) * 100;
        int from = 1 + random.nextInt(6);
        return switch (random.nextInt(6)) {
            case 0 ->
                "我们%d个人在烟台%s%s%s，%s欠我们%d元，%d月到%d月的"
                        .formatted(men, c.county, c.project, one(WORK), c.firm, owed, from, from + 2);
            case 1 -> "你好，%s欠我工资%d块不给，在%s干%s，老板叫%s".formatted(c.firm, owed, c.county, one(WORK), c.boss);
            case 2 -> "%s%s工地，包工头%s拖着%d个人的工钱不发，一共%d".formatted(c.county, c.project, c.boss, men, owed);
            case 3 -> "我在%s上班，%d月份到现在没发工资，差不多%d元".formatted(c.firm, from, owed);
            case 4 -> "%s的活干完了，%s说没钱，%d万多工资要不回来，在%s".formatted(c.project, c.boss, 1 + owed / 10_000, c.county);
            default -> "求助 %s %s 欠农民工工资 %d人 %d元 找%s不接电话".formatted(c.county, c.project, men, owed, c.boss);
        };
    }

    /** More of the same, and what questions are answered with. */
    String answer(Case c) {
        return switch (random.nextInt(6)) {
            case 0 -> "在烟台%s%s".formatted(c.county, c.project);
            case 1 -> "是%s欠的".formatted(c.firm);
            case 2 -> "一共%d个人".formatted(2 + random.nextInt(30));
            case 3 -> "%d月到%d月".formatted(1 + random.nextInt(5), 7 + random.nextInt(3));
            case 4 -> "不知道";
            default -> "每个人大概%d元".formatted(2_000 + random.nextInt(60) * 100);
        };
    }

    String correction() {
        return random.nextBoolean()
                ? "不是%d个人，是%d个人".formatted(2 + random.nextInt(5), 8 + random.nextInt(20))
                : "说错了，钱是%d元".formatted(3_000 + random.nextInt(500) * 100);
    }

    String status() {
        return one(new String[] {"我的事怎么样了", "进度", "查", "有消息了吗"});
    }

    /** What is told over weeks beside facts. */
    String chat(Case c) {
        return switch (random.nextInt(9)) {
            case 0 -> "昨天我又去%s找%s了，他说等甲方拨款".formatted(c.project, c.boss);
            case 1 -> "今天打电话没有人接，%d个工友都在等".formatted(2 + random.nextInt(20));
            case 2 -> "考勤表在带班的手里，我拍了照片";
            case 3 -> "上次说给两千，到现在也没有给，都%d天了".formatted(10 + random.nextInt(60));
            case 4 -> "干的是%s，从%d号楼干到%d号楼".formatted(one(WORK), 1 + random.nextInt(4), 5 + random.nextInt(5));
            case 5 -> "%s的人说下个月发，谁知道是不是真的".formatted(c.firm);
            case 6 -> "孩子开学要交学费，家里等着用钱";
            case 7 -> "我们住在工地板房，吃饭都是自己垫的";
            default -> "谢谢你们";
        };
    }

    /** One message of a long conversation. */
    String anything(Case c) {
        int kind = random.nextInt(10);
        return kind == 0 ? correction() : kind == 1 ? status() : kind < 4 ? answer(c) : chat(c);
    }

    String call(Case c, int turn) {
        return turn == 0 ? "市民：" + report(c) : (turn % 2 == 1 ? "坐席：好的，还有什么情况吗" : "市民：" + chat(c));
    }

    List<String> firmAndBoss(Case c) {
        return random.nextBoolean() ? List.of(c.firm, c.boss) : List.of(c.boss, c.firm);
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
