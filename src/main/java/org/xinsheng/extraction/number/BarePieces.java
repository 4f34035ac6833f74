package org.xinsheng.extraction.number;

/** Tells a bare 个 that counts people (工人没发工资 有11个) from one that counts things. */
final class BarePieces {

    private static final Phrases SAID_OF_PEOPLE = Phrases.listed("没 不是 都 工资 工钱 差 欠 合计 一共 共 每 全 在 人 拿不到 被欠 被拖 等着");
    private static final Phrases COUNTED_BEFORE = Phrases.listed("我们 咱 俺们 我门 一共 总共 工人 民工 人数 工友 老乡 班 欠 拖 差 是 共有");
    private static final Phrases WORKED =
            Phrases.listed("做了 干了 装了 贴了 砌了 刷了 拉了 跑了 绑了 修了 上了 安装了 加工了 缝了 包了 打包 扣 少 补 写了 按了 打了");
    private static final Phrases PEOPLE_DID = Phrases.listed("来了 走了 欠了 有了 剩了 叫了 招了 死了 跑了 带了 找了 差了 拖了 到了 除了 为了");
    private static final Phrases NO_WORKERS = Phrases.listed("地 程 作 厂");
    private static final Phrases PEOPLE_BEHIND = Phrases.listed(
            "人 民工 农民工 兄弟 老乡 姐妹 师傅 女 男 外地 同乡 同学 小伙 姑娘 大妈 老头 老人家 护士 医生 保安 保洁 老师 司机 骑手 阿姨 员工 职工 工友 学徒 徒弟 娃娃头 技术员 安全员 "
                    + "促销员 业务员 营业员 服务员 厨师 演员 河南 四川 贵州 云南 湖南 湖北 安徽 江西 山东 河北 东北 彝族 苗族 壮族 本地 村里");
    private static final Phrases DOING = Phrases.listed(
            "搭 看 守 扫 开 做 干 修 装 贴 砌 刷 绑 焊 挖 拉 搬 种 摘 采 养 送 跑 卖 教 带 管 打 拆 铺 刮 抹 扎 抬 扛 洗 煮 切 缝 剪 割 杀 捡 喂 演 唱 拍 写 画");
    private static final Phrases OUR_OWN = Phrases.listed("我们 俺们 咱们 我门 剩下 在册员工 员工");
    private static final Phrases PEOPLE_WORDS = Phrases.listed("的工人 的民工 的农民工 工人 兄弟 老乡 妇女 师傅 阿姨 姐妹 民工 保安 学生 演员");
    private static final Phrases ALONE_BEFORE = Phrases.listed("有 共 一共 总共 共有 一共有 总共有 大概有 差不多");

    private BarePieces() {}

    static boolean arePeople(String text, Counted number, String before, String behind) {
        boolean done = before.endsWith("了") && !PEOPLE_DID.end(before);
        if (done || WORKED.end(before)) {
            return false;
        }
        boolean several = number.quantity().max() >= 2 * Quantity.ONE;
        if (SAID_OF_PEOPLE.begin(behind)) {
            return several;
        }
        if (several && (OUR_OWN.end(before) || PEOPLE_WORDS.in(behind))) {
            return true;
        }
        boolean ends = number.end() >= text.length() || !Surnames.isHan(text.charAt(number.end()));
        boolean ours = COUNTED_BEFORE.in(before);
        boolean alone = (before.isEmpty() || ALONE_BEFORE.contain(before.strip())) && ends && several;
        boolean crowd = ends && number.quantity().isVague() && number.quantity().topUnit() >= 10;
        return alone
                || crowd
                || TradeGroups.endsWithTrade(before)
                || (ours && (ends || isPerson(behind)))
                || isPerson(behind)
                || (before.endsWith("们") && ends);
    }

    private static boolean isPerson(String behind) {
        if (behind.startsWith("工")) {
            return !NO_WORKERS.begin(behind.substring(1));
        }
        return PEOPLE_BEHIND.begin(behind)
                || isDoer(behind)
                || isTrade(behind, 1)
                || isTrade(behind, 2) && !behind.contains("工程");
    }

    /** 搭架的, 看场子的: who does it, where nothing is said of what belongs to him. */
    private static boolean isDoer(String behind) {
        int end = behind.indexOf('的');
        return end >= 2 && end <= 3 && end == behind.length() - 1 && DOING.begin(behind);
    }

    /** 泥瓦工, 杂工: the trade ends in 工. */
    private static boolean isTrade(String behind, int at) {
        return behind.length() > at
                && behind.charAt(at) == '工'
                && !behind.startsWith("施工")
                && !behind.startsWith("竣工")
                && !behind.contains("工地");
    }
}
