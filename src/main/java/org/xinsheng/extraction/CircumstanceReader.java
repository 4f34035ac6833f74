package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Matter;

/** Why the wages are not paid, what became of the employer (R17, R20, R25, R26), and hardship (R29). */
final class CircumstanceReader implements FieldReader {

    private static final List<LabelRule<ArrearsCause>> CAUSES = List.of(
            LabelRule.of("illegal subcontracting", ArrearsCause.ILLEGAL_SUBCONTRACTING, "违法分包|非法分包|违规分包"),
            LabelRule.of(
                    "illegal contracting", ArrearsCause.ILLEGAL_CONTRACTING, "违法发包|非法发包|发包给(?:个人|没有?资质|无资质)|没有资质|无资质"),
            LabelRule.of("affiliation", ArrearsCause.AFFILIATION, "挂靠|借(?:用)?资质|借别人的?资质"),
            LabelRule.of(
                    "subcontracting of the whole",
                    ArrearsCause.SUBCONTRACT_WHOLE,
                    "转包|(?:又|再|全部|整体)(?:转)?包给|层层(?:转|分)?包|转了(?:几|两|三|好几)手|倒(?:了)?(?:几|两|三)手"),
            LabelRule.of(
                    "government funds",
                    ArrearsCause.GOV_FUNDS_NOT_IN_PLACE,
                    "(?:财政|政府|县里|镇里|市里|区里|国家|专项)(?:资金|款|的?钱)?(?:还|一直|都|也)?(?:没|未|不)(?:有)?(?:拨|下|到|给|批|付)|(?:拨款|财政资金|专项资金|上级资金|补贴)(?:还|一直)?(?:没|未)(?:有)?(?:下|到|拨)|(?:政府|教育局|财政局).{0,6}(?:没有?|未)(?:给|拨|付).{0,8}(?:钱|款)"),
            LabelRule.of(
                    "project payment overdue",
                    ArrearsCause.PROJECT_PAYMENT_OVERDUE,
                    "(?:甲方|业主|总包|开发商|上面|发包方|建设单位|厂家|上家|公司那边)(?:说)?(?:还|一直|也|都)?(?:没|未|不|拖欠|欠)(?:有)?(?:给|付|拨|打|回|结)?.{0,4}(?:款|钱|账)|没(?:有)?回款|(?:工程款|进度款)(?:还|一直|都|也)?(?:没|未|不)(?:有)?(?:到|下|付|拨|结|给)|没收到(?:钱|款|工程款)|总包没拨款"),
            LabelRule.of(
                    "operating difficulty",
                    ArrearsCause.OPERATING_DIFFICULTY,
                    "没(?:有)?订单|破产|倒闭|经营不善|经营困难|资金链|资金(?:紧张|困难|周转)|效益不好|卖不(?:掉|出)|(?:店|厂|公司|门店|超市|饭店|酒店|餐厅)[^。,]{0,6}?(?:关门|倒闭|停业|关了|转让)|(?:说|讲)(?:是)?亏(?:了|损|钱)|行情不好|生意不好|没生意|停产|关门了"));

    private static final List<LabelRule<EmployerFact>> FACTS = List.of(
            LabelRule.of(
                    "absconded",
                    EmployerFact.ABSCONDED,
                    "跑路|(?:老板|工头|包工头|队长|人|校长|他|经理|法人)(?:都|就|也|已经|早就|些都){0,4}(?:跑了|跑求|跑没|溜了|逃了|逃跑|卷款|失踪|躲起来|没影)|走[佬咗]|逃匿|人去楼空|卷(?:款|钱)(?:跑|走|潜逃)"),
            LabelRule.of(
                    "untraceable",
                    EmployerFact.UNTRACEABLE,
                    "联系不(?:上|到)|找不(?:到|着)(?:人|老板|他|工头)|人(?:都|也|就|人){0,4}找不[到着]|电话(?:都|也|就|一直|老板){0,4}(?:不接|停机|关机|打不通|空号|没人接|不通)|不接(?:我|我们|他)?(?:的)?电话|打电话(?:也|都|就)?(?:不接|没人接)|座机(?:也|都)?打不通|拉黑|微信(?:也)?(?:删|不回)|客服不回|群解散|玩失踪|人间蒸发|停机了"),
            LabelRule.of(
                    "refuses after order",
                    EmployerFact.REFUSES_AFTER_ORDER,
                    "(?:责令|限期(?:整改|支付)|整改(?:指令|通知)|处理决定|行政决定)[^。]{0,24}?(?:不|没|仍|拒|还是)"),
            LabelRule.of(
                    "uncooperative",
                    EmployerFact.UNCOOPERATIVE,
                    "不配合|不认(?!识|为|得)(?:账|帐)?|拒不|耍赖|不承认|不怕(?:你|我们|投诉)|爱找谁找谁|让我去告|随便(?:你|我们)?告|态度(?:恶劣|很差|嚣张)|推(?:来推去|脱|诿)|就是不(?:想)?给"));

    private static final LabelRule<Boolean> HARDSHIP = LabelRule.of(
            "hardship",
            true,
            "没(?:有)?(?:钱|米|饭|粮).{0,6}(?:吃饭|看病|治病|过年|回家|交|下锅|上学)|揭不开锅|(?:交|凑|等).{0,4}学费|(?:房东|房租).{0,6}(?:催|赶|交不起)|催租|要钱(?:看病|治病)|(?:看病|治病|救命|手术|吃饭)(?:的)?钱(?:都)?(?:没|要)|吃不(?:上|起)饭|借钱(?:过|吃|看)|(?:孩子|小孩|娃).{0,6}(?:上学|交学费|要开学)|(?:老人|父母|爸|妈|爹|娘|老婆|妻子|孩子|人).{0,4}(?:生病|病了|住院|重病|瘫|癌)|过不下去|活不下去|低保|上有老下有小|家庭.{0,6}困难|生活困难|无钱无粮|残疾|聋哑|真的?很?需要(?:这个|这笔)?钱");

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        if (!soFar.value(Field.MATTER).map(m -> m != Matter.NOT_LABOUR).orElse(false)) {
            return List.of();
        }
        List<Finding<?>> found = new ArrayList<>();
        add(found, LabelRule.first(CAUSES, text, Field.CAUSE, 0.7));
        add(found, HARDSHIP.find(text, Field.HARDSHIP, 0.7));
        add(found, employerFacts(text));
        return found;
    }

    private static void add(List<Finding<?>> all, @Nullable Finding<?> finding) {
        if (finding != null) {
            all.add(finding);
        }
    }

    private static @Nullable Finding<Set<EmployerFact>> employerFacts(NormalizedText text) {
        Field<EmployerFact> single = new Field<>(Field.EMPLOYER_FACTS.key(), (facts, value) -> {});
        List<Finding<EmployerFact>> holding = FACTS.stream()
                .map(rule -> rule.find(text, single, 0.75))
                .filter(Objects::nonNull)
                .toList();
        if (holding.isEmpty()) {
            return null;
        }
        Set<EmployerFact> facts = EnumSet.noneOf(EmployerFact.class);
        holding.forEach(finding -> facts.add(finding.value()));
        List<Span> spans = holding.stream().flatMap(f -> f.spans().stream()).toList();
        return new Finding<>(
                Field.EMPLOYER_FACTS, facts, spans, holding.getFirst().by(), 0.75);
    }
}
