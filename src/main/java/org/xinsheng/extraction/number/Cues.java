package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell what a sum stands for. A text is cut into cues from left to right, the longest first, so that the
 * 给我 of 没给我 is none.
 */
final class Cues {

    /** A cue that was found: its role, null if it only looks like one (差不多); where it begins and ends. */
    record Cue(@Nullable Role role, String word, int start, int end) {}

    private static final String NOT = "没 没有 未 不 还没 一直没 从没 都没 不肯 拒不 迟迟不 没能 并未 仍未 冇 冇人";
    private static final String PAY = "给 发 付 结 支付 发放 结算 结清 付清 兑现 拿到 领到 收到 到账 到手 打 开 支 清 俾 出粮";
    private static final String TO_ME = "我 我们 俺 过 给我 给我们 工资 钱";

    private static final Cues BEFORE = new Cues()
            .with(Role.OWED, """
                    欠 差 还剩 剩 剩下 余 余款 拖欠 还有 没拿 少发 少给 少我 少结 扣 扣了 克扣 压 压了 押了 拖 拖了 该给 应还 应该还有 尚 讨 讨要 要回 补发 没着落 短 \
                    欠条 还要给 剩余 下欠 尾款 还该 还得给 应付 该我 攒到 赖 赖了 另外一半 欠薪 是 拿不到 未拿 未领 少给我 少给我们 少给俺 少发我 少发我们 少结我 少付我 扣我 扣我们 \
                    支付我 支付我们 支付工资 支付本人 支付申请人 支付拖欠 应支付 支付给我 支付给我们 支付加班费 支付劳动报酬 判决 裁决 判令 判他给我 要他给我 让他给我 付我 支付原告 向我支付 \
                    要不回 追回 要回来 讨回 拖着 还差 还欠 仍欠 尚欠 累计欠 共欠 欠款 欠着 差着 该俺 欠俺 短我 少算 少算我 少拿 少拿了 少算了 少了 欠咗 欠左 owe owes owed 千我 托欠 应补 补齐 补足 结欠 差额 扣走 扣掉 \
                    该付 该付我 赖我 黑了 黑了我 昧 昧了 昧下 卷走 卷走了 押我 压我 拖我 不给结 未清 剩的 剩了 尾数 尾账 尾工资 零头 申报 申报了 没结完还差 未支付的 卡着 卡了 拿走我""")
            .with(Role.PAID, """
                    给了 发了 付了 支了 结了 借支 预支 拿了 拿过 领了 先给 只给 就给 才给 给过 已付 已发 已支付 支付了 支付过 到账 转了 打了 现金 微信 支付宝 只发 就发 才发 发过 付过 \
                    预付 支取 借了 只结 结过 拿到 收到 给的 只拿 就拿 领过 领到 已领 已结 打过 转过 发放了 支过 只付 给我 老板给 生活费 结清了 陆续给 先付 又给 又转了 才拿 结果发 \
                    只支 到手 扣到 扣成 扣得只剩 扣剩 扣到只剩 扣完只剩 扣下来 只到了 到我们手里 到我手里 到手里 借过 支 仅给 仅发 仅付 已经给 已经发 已给 预借 扣除 实发 实给 实拿 实得 实际发 实际给 实际拿 只领 仅领 仅支付 只支付 先支付 支付现金 转账 转给我 转我 打给我 \
                    给我们 支付 给付 付给 执行回来 执行到 执行了 只执行了 要回来了 gave got 先发 先结 拿回 实际到手 只打 就打 只转 就转 最后给 最后只给 最终给 前后给 前后转 转过来 打过来 借走 预支了 支出 给到 发到手 才到手 共给 一共给 总共给 一共给了 总共给了 \
                    一共发 一共发了 总共发了 共发 一共付 一共支 paid 给俺 先给了 还了""")
            .with(Role.GROSS, """
                    写的是 写着 算出来是 应该是 总共是 一共是 加起来是 总共 一共 合计 共计 总计 共 总的 总工资 总价 合同 合同款 讲好 说好 谈好 应得 应发 该得 合起来 加起来 总额 总数 总款 应该拿 该拿 能拿 总 决算 结算 写的 工资条 \
                    应该发 应该给 包干 承包价 工程量 说好给 说好给我 说好给我们 讲好给 讲好给我 谈好给 说好的 讲好的 应领 应结 应该结 结算单 该发 本来该 应该有 原本 应当 总金额 总工价 总产值 \
                    说好总共 应该得 算下来 算出来 total in total 按道理 全部工资 工程款 承包 本来是 原来是 结账 结算了 结了账 写的数是 结的账是 账是 账上是 账上写 账上写我 条子是 欠条是 条子上是 调解书是 调解书上是 协议上是 判决书上是 单子是 判给我 金额是 挣了 我挣了 一共挣 一共挣了 干出来 条子上写的 单子上是 工资单上是""")
            .with(Role.PROMISED, "答应给 说给 说给我 说给我们 答应给我 答应给我们 说好一共给 说的给 许给 许诺给")
            .with(Role.BUSINESS, "砂石款 台班费 机械费 租赁费 设备款 机械台班费 混凝土款 砼款 商砼款 材料费 砂石料款 客户货款 供货款 辅材款 里面有材料 材料钱")
            .with(Role.FOREIGN, """
                    违约金 赔 赔偿 罚款 罚 罚了 罚了我 押金 保证金 集资 医药费 医疗费 材料款 货款 借款 年薪 赚 赚了 挣 营业额 注册资本 垫资 私了 私了给 贷款 网贷 额度 房租 租金 学费 利息 \
                    补偿金 补助 生意 成交 手续费 中介费 路费 社保 津贴 彩礼 卖了 拨款 拨付 拨了 工伤 双倍工资 双倍工资差额 经济补偿 罚金 投资 仲裁费 律师费 诉讼费 服务费 违约 只肯给 \
                    只愿意给 愿意给 肯给 调解给我 调解给 只同意给 罚我 伙食费 车费 介绍费 保险 奖励 分红 捐 价值 面积 投入 造价 工程造价 中标价 中标 合同价 合同金额 合同总价 总投资 \
                    债务 负债 外债 欠债 信用卡 花呗 房贷 车贷 贷了 借了网贷 还贷 违法所得 保费 生活补贴 慰问 低保 征地款 拆迁款 服装费 体检费 培训费 办证 打车 开的价 标价 卖 买 买了 \
                    输了 输 赌 收我 收了我 收过我 受理费 案件受理费 公告费 鉴定费 保全费 转让费 管理费 药款 货钱 月租 住宿费 水电费 押 每天还 拆迁 首付 存款 交了 交 要交 缴 缴纳 垫付 垫付了 垫了 我垫 还垫了 自己垫了 自己掏 花了 花 花费 医院""")
            .neutral("差不多 出差 差事 差别 总包 总公司 总承包 老总 总是 总经理 总说 公共 共同 共产 共和 一共同 支持 支部 支队 支架 支模 支护 余杭 余姚 余下 压力 压路 拖车 拖拉 "
                    + "短信 短期 短工 讨论 讨说法 贴砖 扣子 扣件 押运 押车 支行 买卖 是不是 只是 但是 可是 就是 还是 都是 于是 而是 是否 要是 老是 总数目 业务 给我们干 给我干 交通 交给 交工 交房 "
                    + "交付 卖力 花园 花苑 桃花 开花 花城 剩饭 挣钱 赚钱 医院里 人民医院 买房 买车 合同工 合同编号 合同期 劳动合同 签合同 微信号 微信名 微信群 微信上 现金流 承包商 承包给 承包了 承包人 "
                    + "工程款没 是我 我是 他是 老板是 名字是 那是 这是 不是 是在 是给 是个 人是 就是不 保险公司 罚站 结算方式 生意不好 做生意 社保局 交警 交界 交接 外交 是把 中标单位 中标公司 "
                    + "是做 是搞 应当地 应当是 原本是");

    private static final Cues BEHIND = new Cues()
            .with(Role.OWED, """
                    没着落 没拿 没到 没领 一分没 一分钱没 一毛没 都没 都不 还没 至今 拖着 要不回 没清 没算 一直没 到现在没 的欠条 欠条 没还 也没 压着 一直拖 全没 没打 要不到 没开 的白条 白条 \
                    的条子 未到 拖欠 没影 打了水漂 一分未 分文未 分文没 全部未 没下文 到期没 没给 没有给 没有发 没有结 拿不到 未领 迟迟 不肯 不翼而飞 不见了 到现在都 到现在还 到现在也 欠着 \
                    没见 没收到 没拿到 not paid unpaid""")
            .with(
                    Role.PAID,
                    "已经给 已付 给了 已经发 到手 已经付 已结 已给 拿到了 已到账 生活费 到账 已发 已经到账 已经收到 已收到 的生活费 给过了 发了 结了 转我了 打给我了 转给我了 给我了 结给我了 付给我了 打我卡 给我们 给大家 已支付 都给了 都发了 一分不少")
            .with(Role.FOREIGN, """
                    违约金 罚款 押金 保证金 额度 赔偿 医药费 的罚款 补偿金 贷款 材料款 货款 营业额 的机器 的押金 中介费 路费 买 利息 集资 报销 补助 了事 算了 了结 打发 的工程 的车 的设备 \
                    平方 奖励 医疗费 工伤 诉讼费 律师费 房租 学费 就算了 的奔驰 的宝马 双倍工资 的保证金 的贷款 的房 的合同 的项目 的生意 的货 交不起 过日子 的学费 的房租 的路费 的医药费 \
                    经济补偿 赔偿金 投资 的投资 私了 的手机 的借款 借款 的外债 外债 的债 的彩礼""")
            .neutral("给我们写 给我们打 给我们出 给我们签 到手机 买卖 都不止 都不到 还没算");

    private final Map<String, Role> roles = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private @Nullable Phrases trie;

    static {
        for (String not : NOT.split(" ")) {
            for (String pay : PAY.split(" ")) {
                BEFORE.add(Role.OWED, not + pay);
                BEHIND.add(Role.OWED, not + pay);
                for (String me : TO_ME.split(" ")) {
                    BEFORE.add(Role.OWED, not + pay + me);
                }
            }
        }
    }

    private Cues() {}

    private Cues with(Role role, String list) {
        for (String word : list.strip().split("\\s+")) {
            add(role, word);
        }
        return this;
    }

    private void add(Role role, String word) {
        if (roles.putIfAbsent(word, role) == null) {
            words.add(word);
        }
    }

    private Cues neutral(String list) {
        words.addAll(List.of(list.split(" ")));
        return this;
    }

    private Phrases trie() {
        Phrases built = trie;
        if (built == null) {
            built = Phrases.of(words);
            trie = built;
        }
        return built;
    }

    /** The cue that ends last in {@code part}, of these roles or of all; null if there is none. */
    static @Nullable Cue last(CharSequence part, Role... wanted) {
        Cue last = null;
        for (int at = 0; at < part.length(); ) {
            Cue cue = BEFORE.at(part, at);
            if (cue != null && isWanted(cue.role(), wanted)) {
                last = cue;
            }
            at = cue == null ? at + 1 : cue.end();
        }
        return last;
    }

    /** The first cue in the words right behind a sum; null if there is none. */
    static @Nullable Cue behind(CharSequence part) {
        for (int at = 0; at < part.length(); ) {
            Cue cue = BEHIND.at(part, at);
            if (cue != null && cue.role() != null) {
                return cue;
            }
            at = cue == null ? at + 1 : cue.end();
        }
        return null;
    }

    private @Nullable Cue at(CharSequence part, int at) {
        int length = trie().lengthAt(part, at);
        Payments.Payment payment = this == BEFORE ? Payments.at(part, at) : null;
        if (payment != null && payment.length() > length) {
            String word = part.subSequence(at, at + payment.length()).toString();
            return new Cue(payment.made() ? Role.PAID : Role.OWED, word, at, at + payment.length());
        }
        if (length == 0) {
            return null;
        }
        String word = part.subSequence(at, at + length).toString();
        return new Cue(roles.get(word), word, at, at + length);
    }

    private static boolean isWanted(@Nullable Role role, Role... wanted) {
        if (role == null) {
            return false;
        }
        for (Role one : wanted) {
            if (one == role) {
                return true;
            }
        }
        return wanted.length == 0;
    }
}
