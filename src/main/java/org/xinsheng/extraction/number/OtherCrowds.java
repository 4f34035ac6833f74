package org.xinsheng.extraction.number;

/** People who are counted in a report and are not owed: bosses, residents, witnesses, those who came to a gathering. */
final class OtherCrowds {

    private static final Phrases BEFORE = Phrases.listed(
            "领导班子 家里 家中 一家 全家 家有 老板 经理 项目部 派出 派 来了 来 找了 欠款 供养 养 孩子 小孩 另外找 领导 管理 保安 警察 打了 叫了 喊了 招 退休 走了 死了 开除了 其中 其中有 书记 主任 "
                    + "干部 法人 股东 城管 每 每个 平均 人均 死亡 受伤 死 伤 上访 家属 坐着 住 业主 住户 户主 客户 找 还养着 公司 共有员工 名下 有过 最多时有 最多的时候有 学生 学员 病人 老人 乘客 过了 "
                    + "人事 劳动局 派出所 监理 甲方 会计 代表 冒领 同案场 一同申请的 一起申请的");
    /** The size of the firm: the creditors only where nothing else is said. */
    private static final Phrases STAFF_BEFORE =
            Phrases.listed("公司有 厂有 厂里有 单位有 现有 全村 村里有 公司里有 工地有 工地上有 在编 在岗 在职 在册 员工有");

    private static final Phrases BEHIND = Phrases.listed(
            "班子 领导 干部 局长 副 经理 代表 退休 股东 城管 民警 警察 律师 合伙 合资 系夫妻 是夫妻 离婚 出行 受益 通行 护理 的案件 死亡 受伤 伤亡 住 的家庭 监理 合作 "
                    + "业主 家长 学生 学员 评委 承包 说没钱 打我 打伤 打了我 推我 围着我 拦 开车 签字 调解 作证 可以作证 愿意作证 能作证 都能作证 都可以作证 可以证明 能证明 都知道 都看见 看见 的伙食 吃饭 的饭 "
                    + "老人 病人 居民 住户 商户 客户 顾客 客人 乘客 孩子 小孩 等活 找活 保安打 保安拦 保安推 保安不让 保安把 保安围 保安过来");
    private static final Phrases ALIKE = Phrases.listed("情况差不多 情况一样 情况基本 情况都 都是这样 也是这样 都这样 也这样 跟我差不多 和我差不多 差不多情况 同样情况");
    private static final Phrases IN_EACH = Phrases.listed("每班 每组 每户 每栋 每队 每批 一班");
    private static final Phrases CLAIM = Phrases.listed("要工资 要工钱 讨薪 讨工资 讨工钱 都没拿 都没领 都要钱 等工资 等工钱");

    private OtherCrowds() {}

    /** Whether words behind a count begin with others than those who are owed. */
    static boolean begin(String behind) {
        return BEHIND.begin(behind);
    }

    /** 三十多个骑手情况差不多: mentioned by one who writes for himself. */
    static boolean areOnlyAlike(String text, String behind) {
        return ALIKE.begin(behind) && SpeakerAlone.speaksOfHimself(text);
    }

    /** Whether the last word before a count that tells whose people they are speaks of others. */
    static boolean end(String before, Phrases ours) {
        int foreign = BEFORE.lastEnd(before);
        return foreign > 0 && foreign >= ours.lastEnd(before);
    }

    /** 门口来了百十号人，都是要工资的. */
    static boolean claimWages(String behind) {
        return CLAIM.in(behind);
    }

    static boolean isStaff(String before) {
        return STAFF_BEFORE.in(before);
    }

    /** 每组8人; but not 一班12人 beside 二班15人. */
    static boolean isOneOfGroups(String text, String before) {
        return IN_EACH.end(before) && !(before.endsWith("一班") && text.contains("二班"));
    }
}
