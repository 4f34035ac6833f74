package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** What the sender wants. Runs behind {@link MatterReader} and the names, since a text with facts reports something. */
final class IntentReader implements FieldReader {

    private static final int SHORT = 14;

    private static final List<LabelRule<Intent>> SETTLED = List.of(
            LabelRule.of(
                    "withdraw",
                    Intent.WITHDRAW,
                    "撤诉|撤(?:销|回|掉)(?:投诉|举报|登记|报案|吧|了)?|撤了(?:吧|它)?|不告了|不投诉了|不举报了|不报了|别再?查了|不要(?:再)?查了|取消.{0,4}(?:投诉|登记|举报|上报)|(?:投诉|登记|举报).{0,6}(?:取消|删掉|作废)|都删掉|算了.{0,4}不(?:追|要|报|告)了|不想(?:再)?(?:告|投诉|追究)了|放弃(?:投诉|追讨)"),
            LabelRule.of(
                    "correct",
                    Intent.CORRECT,
                    "(?:前面|刚才|刚刚|之前|上面|上次|名字|金额|人数|时间|地址|项目|公司|电话|数字|日期|厂名)[^,。]{0,8}?(?:说|写|打|搞|填|记|弄|报|发)(?:错|岔)|(?:说|写|打|搞|填|报)错了.{0,20}(?:是|叫|应该)|改一下|更正(?:一下)?|纠正|麻烦(?:帮我)?改|(?:我)?记(?:错|岔)了"
                            + "|^(?:不对|错了|不是).{0,24}$|^[^。]{0,14}不是[^。]{1,12}[ ,，。]?(?:而)?是[^。]{1,20}$|^[^。]{0,14}不叫[^。]{1,12}[ ,，]?(?:而是)?叫|(?:应该|其实)是.{1,12}(?:不是|才对)"),
            LabelRule.of(
                    "status",
                    Intent.QUERY_STATUS,
                    "(?:查|问)(?:一下|下|询)?.{0,6}?(?:进度|进展|结果(?!五)|办到哪|处理情况)|查进度|到哪一?步|有(?:没有|无|啥|什么)?(?:结果|进展|消息|回音|回复|眉目)了?(?:啊|没|吗|没有|么|$|\\?|？)|(?:处理|办|办理|解决|调查)(?:得|的|到)?(?:怎么样|咋样|怎样|如何|哪里|哪步)了?|受理号|(?:单号|编号|受理|工单).{0,3}[a-z]*\\d{4,}"
                            + "|(?:打电话|联系|催)(?:了)?(?:没有|没|了吗|了没)|是不是(?:你们)?没(?:打|管|查|处理)|(?:怎么|咋|为什么)还(?:没|不)(?:人|有人|处理|解决|联系|回复|给我|动静)|(?:上次|之前|上月|前几天|上个月)(?:跟|给|向|和)?(?:你们)?.{0,6}(?:讲|报|说|反映|投诉|登记)的"),
            LabelRule.of(
                    "thanks",
                    Intent.THANKS,
                    "(?:谢谢|感谢|多谢|辛苦了|谢了).{0,30}?(?:到账|收到|拿到|解决|结清|点赞|发了)|(?:到账|收到了|拿到了|结清了|解决了|发下来了).{0,30}?(?:谢|感谢|辛苦)|^.{0,14}(?:太感谢|非常感谢|谢谢你们|感谢你们|多谢你们|谢谢领导|谢谢啊|谢谢了|谢谢).{0,6}$"));

    private static final Pattern UNSETTLED = Pattern.compile("还(?:没|未|欠|差)|不给|拖欠|没发|没给|未发|一直(?:没|不|未)");
    private static final Pattern GREETING = Pattern.compile(
            "^[\\s\\p{Punct}\\p{IsPunctuation}]*(?:(?:领导|各位|大家|同志|老师|请问|喂|嗨)?[\\s,，]*(?:你好啊?|您好|早上好|上午好|下午好|晚上好|领导好|在吗|在么|在不在|在\\?|在？|有人吗|有人在吗|有人没|有人管没|hello|hi|hey|早|在线等|请问有人在吗)[\\s,，!！?？。.~]*){1,4}(?:在线等)?(?:\\[[^\\]]{1,6}\\]|[\\s\\p{So}\\p{Cs}!！?？。.]){0,20}$");
    private static final Pattern QUESTION = Pattern.compile(
            "请问|怎么(?:办|弄|算|判|申请|投诉|举报|要|赔|处理|维权|才能|交|写|走)|如何|怎样|能不能|可不可以|可以(?:不|吗|么)|能否|是否|行不行|要不要|需要(?:带|什么|哪些|啥)|多少(?:钱|年|天)?(?:算|内|才)|哪里|哪个(?:部门|窗口)|算不算|咋办|咋弄|几年内|犯法吗|合法吗|违法吗|有效吗|吗[?？\\s]*$|合适不|该找谁|找谁");
    private static final Pattern OWN_CASE = Pattern.compile(
            "(?:欠|差|拖欠|扣|没给|不给|没发|未发|没结|拿不到|只给|就给|拖)[^。]{0,12}(?:我|俺|我们|\\d|[一二三四五六七八九十两几]+(?:万|千|百|个月|块))|(?:我|俺|我们|我妈|我爸|我老公|本人|我弟|我哥)[^。]{0,30}(?:干|做|上班|打工|欠|没给|没发|不给|工资|受伤|压断|摔|骨折|没.{0,4}交)|(?:我要|我们要|我想|特此|现|实名|^)(?:投诉|举报)(?!谁|哪|电话)|(?:一个|家|该)(?:公司|厂|老板)");
    private static final Pattern IDENTITY = Pattern.compile(
            "身份证|(?<!\\d)\\d{17}[\\dx](?!\\d)|(?<!\\d)\\d{13,19}(?!\\d)|银行卡|卡号|我的?(?:电话|手机|号码)|1\\d{10}");
    private static final Pattern ADVERTISING = Pattern.compile("退订|恭喜您|点击|月息|加微信|返费|招工|招聘|中奖|http|t\\.cn|验证码|取件码");
    private static final Pattern ABUSE = Pattern.compile("草泥马|他妈|妈的|狗日|操你|吃干饭|傻逼|王八|滚蛋|畜生|踢皮球");

    private final @Nullable LabelModel<Intent> model;

    IntentReader(@Nullable LabelModel<Intent> model) {
        this.model = model;
    }

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        Finding<Intent> found = decide(text, soFar);
        return found == null ? List.of() : List.of(found);
    }

    private @Nullable Finding<Intent> decide(NormalizedText normalized, Findings soFar) {
        String text = normalized.text().strip();
        Matter matter = soFar.value(Field.MATTER).orElse(Matter.NOT_LABOUR);
        Finding<Intent> settled = settled(normalized, text, soFar);
        if (settled != null) {
            return settled;
        }
        if (GREETING.matcher(text).matches()) {
            return said(Intent.GREETING, "greeting", 0.9);
        }
        if (ADVERTISING.matcher(text).find() && !matter.hasWages()) {
            return said(Intent.OTHER, "advertising", 0.8);
        }
        boolean ownCase = OWN_CASE.matcher(text).find() || hasFacts(soFar);
        if (QUESTION.matcher(text).find() && !ownCase) {
            return said(Intent.CONSULT, "question", 0.75);
        }
        if (matter != Matter.NOT_LABOUR) {
            boolean onlyAbuse = ABUSE.matcher(text).find() && !ownCase;
            return said(onlyAbuse ? Intent.OTHER : Intent.REPORT, "matter", 0.75);
        }
        return withoutMatter(normalized, text, soFar);
    }

    private @Nullable Finding<Intent> withoutMatter(NormalizedText normalized, String text, Findings soFar) {
        if (IDENTITY.matcher(text).find() && text.length() < 60) {
            return said(Intent.SUPPLEMENT, "identity", 0.8);
        }
        if (ABUSE.matcher(text).find()) {
            return said(Intent.OTHER, "abuse", 0.7);
        }
        if (soFar.value(Field.INCIDENT).isPresent()) {
            return said(Intent.REPORT, "danger", 0.6);
        }
        if (isFragment(text) || text.length() < 60 && hasFacts(soFar)) {
            return said(Intent.SUPPLEMENT, "fragment", 0.6);
        }
        Finding<Intent> modelled = model == null ? null : model.find(normalized, Field.INTENT);
        return modelled;
    }

    private static @Nullable Finding<Intent> settled(NormalizedText normalized, String text, Findings soFar) {
        Finding<Intent> found = LabelRule.first(SETTLED, normalized, Field.INTENT, 0.8);
        if (found == null) {
            return null;
        }
        boolean thanksInReport =
                found.value() == Intent.THANKS && (UNSETTLED.matcher(text).find() || text.length() > 80);
        boolean longReport = text.length() > 120 || found.value() == Intent.CORRECT && clauses(text) > 5;
        return thanksInReport || longReport && hasFacts(soFar) ? null : found;
    }

    private static long clauses(String text) {
        return text.chars().filter(c -> " ,，。;；\n".indexOf(c) >= 0).count() + 1;
    }

    private static boolean hasFacts(Findings soFar) {
        return soFar.value(Field.EMPLOYER).isPresent()
                || soFar.value(Field.LOCATION).isPresent()
                || soFar.value(Field.PROJECT).isPresent()
                || soFar.value(Field.AMOUNT).isPresent();
    }

    /** A short answer within a conversation: "31个", "泉州", "不知道". */
    private static boolean isFragment(String text) {
        return !text.isEmpty()
                && text.length() <= SHORT
                && text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c));
    }

    private static Finding<Intent> said(Intent intent, String rule, double confidence) {
        return new Finding<>(Field.INTENT, intent, List.of(), "rule:" + rule, confidence);
    }
}
