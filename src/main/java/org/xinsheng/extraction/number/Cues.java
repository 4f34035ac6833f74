package org.xinsheng.extraction.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell what a sum stands for. */
final class Cues {

    /** A cue that was found: where it ends, and its role. */
    record Cue(Role role, String word, int end) {}

    private static final Map<Role, List<String>> BEFORE = new LinkedHashMap<>();
    private static final Map<Role, List<String>> BEHIND = new LinkedHashMap<>();

    static {
        BEFORE.put(
                Role.OWED,
                List.of(
                        "欠", "差", "还剩", "剩", "剩下", "余", "余款", "拖欠", "还有", "没给", "没发", "没结", "未付", "未发", "未给", "未结",
                        "没拿到", "少发", "少给", "少我", "扣", "扣了", "克扣", "压", "押了", "拖", "该给", "应还", "应该还有", "尚", "讨", "要回",
                        "补发", "没付", "不给", "不发", "不结", "没着落", "短", "欠条", "还要给", "剩余", "下欠", "尾款", "未支付", "没支付", "还该",
                        "还得给", "应付", "该我", "攒到", "赖", "赖了", "没清", "另外一半", "欠薪", "是", "没到手", "拿不到", "没给我", "没发我", "没发给我",
                        "不给我", "没给我们", "未给我", "没结给我", "没支", "没有给", "没有发"));
        BEFORE.put(
                Role.PAID,
                List.of(
                        "给了", "发了", "付了", "支了", "结了", "借支", "预支", "拿了", "拿过", "领了", "先给", "只给", "就给", "才给", "给过", "已付",
                        "已发", "已支付", "支付了", "支付过", "到账", "转了", "打了", "现金", "微信", "支付宝", "只发", "就发", "才发", "发过", "付过",
                        "预付", "支取", "借了", "只结", "结过", "垫了", "拿到", "收到", "给的", "只拿", "就拿", "领过", "领到", "已领", "已结", "打过",
                        "转过", "发放了", "支过", "只付", "给我", "老板给", "生活费", "结清了", "陆续给", "先付", "又给", "又转了", "才拿", "结果发", "只支",
                        "到手", "借过", "支", "仅给", "仅发", "仅付", "已经给", "已经发", "已给", "预借", "扣除", "实发", "实给", "实拿", "实得",
                        "实际发", "实际给", "实际拿"));
        BEFORE.put(
                Role.GROSS,
                List.of(
                        "总共", "一共", "合计", "共计", "总计", "共", "总的", "总工资", "总价", "合同", "合同款", "讲好", "说好", "谈好", "应得", "应发",
                        "该得", "合起来", "加起来", "总额", "总数", "总款", "应该拿", "该拿", "能拿", "总", "决算", "结算", "写的", "工资条", "应该发",
                        "应该给", "包干", "承包价", "工程量"));
        BEFORE.put(
                Role.FOREIGN,
                List.of(
                        "违约金", "赔", "赔偿", "罚款", "罚", "押金", "保证金", "集资", "医药费", "医疗费", "材料款", "货款", "借款", "年薪", "赚",
                        "赚了", "挣", "营业额", "注册资本", "垫资", "私了", "私了给", "贷款", "额度", "房租", "学费", "利息", "补偿金", "补助", "生意",
                        "成交", "手续费", "中介费", "路费", "社保", "津贴", "彩礼", "卖了", "拨款", "拨付", "工伤", "双倍工资", "双倍工资差额", "经济补偿",
                        "罚金", "投资", "仲裁费", "律师费", "服务费", "违约", "只肯给", "只愿意给", "答应给", "说给", "愿意给", "肯给", "调解给我", "调解给",
                        "只同意给", "罚我", "贴", "伙食费", "车费", "介绍费", "保险", "奖励", "分红", "捐", "判", "价值", "面积", "投入"));
        BEHIND.put(
                Role.OWED,
                List.of(
                        "没给", "没结", "没发", "未付", "未发", "未给", "未结", "不给", "不发", "没拿", "不结", "没着落", "没付", "没支付", "没到",
                        "没领", "一分没", "一分钱没", "一毛没", "都没", "还没", "至今", "拖着", "要不回", "没清", "没算", "一直没", "到现在没", "没有给",
                        "没有发", "没有结", "的欠条", "欠条", "未支付", "没还", "也没", "压着", "一直拖", "全没", "没打", "要不到", "没开"));
        BEHIND.put(
                Role.PAID, List.of("已经给", "已付", "给了", "已经发", "到手", "已经付", "已结", "已给", "拿到了", "已到账", "生活费", "到账", "已发"));
        BEHIND.put(
                Role.FOREIGN,
                List.of(
                        "违约金", "罚款", "押金", "保证金", "额度", "赔偿", "医药费", "的罚款", "补偿金", "贷款", "材料款", "货款", "营业额", "的机器",
                        "的押金", "中介费", "路费", "买", "利息", "集资", "报销", "补助", "了事", "算了", "了结", "打发", "的工程", "的车", "的设备",
                        "平方", "奖励", "医疗费", "工伤"));
    }

    private Cues() {}

    /** The cue nearest to the end of {@code part}; of two that end together the longer. */
    static @Nullable Cue last(String part, Role... roles) {
        Cue best = null;
        for (Role role : roles) {
            for (String word : BEFORE.getOrDefault(role, List.of())) {
                int at = part.lastIndexOf(word);
                int end = at + word.length();
                boolean nearer = at >= 0
                        && (best == null
                                || end > best.end()
                                || (end == best.end()
                                        && word.length() > best.word().length()));
                if (nearer) {
                    best = new Cue(role, word, end);
                }
            }
        }
        return best;
    }

    /** The role that the words right behind a sum give it, or null. */
    static @Nullable Role behind(String part) {
        Role best = null;
        int nearest = Integer.MAX_VALUE;
        for (Map.Entry<Role, List<String>> entry : BEHIND.entrySet()) {
            for (String word : entry.getValue()) {
                int at = part.indexOf(word);
                if (at >= 0 && at < nearest) {
                    nearest = at;
                    best = entry.getKey();
                }
            }
        }
        return best;
    }
}
