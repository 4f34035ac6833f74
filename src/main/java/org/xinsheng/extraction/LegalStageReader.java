package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;
import org.xinsheng.core.LegalStage;

/** How far the matter has gone by law (R07 to R09); advice to go to court or arbitration is not yet a stage. */
final class LegalStageReader implements FieldReader {

    private static final List<LabelRule<LegalStage>> RULES = List.of(
            LabelRule.of(
                    "unenforced",
                    LegalStage.JUDGMENT_UNENFORCED,
                    "(?:判决|判了|判下来|胜诉|官司(?:打)?赢|裁决书?|仲裁赢|裁定|赢了官司|法院调解书)(?!之前)[^。!?]{0,40}?(?:不给|没给|没拿|不执行|没执行|未执行|执行不了|执行不到|未履行|不履行|没钱|没财产|拒不|还是不|也不|仍(?:然)?(?:不|没|未)|至今|不付|没付|拿不到)|(?<!不能|才能|可以|要求|想)(?:申请|进入|已经|法院|找到法院)(?:了)?强制执行|申请(?:了)?(?:法院)?执行(?:了|过|也|没|半|一|但|,|，| |$)|被执行人(?!怎)|执行局.{0,12}(?:没|无|不)|终本"),
            LabelRule.of(
                    "criminal",
                    LegalStage.CRIMINAL,
                    "(?:公安(?:局|机关)?|派出所|经侦|刑警队?)(?:已经?|也|都|就|给|那边){0,4}(?:刑事)?立(?:了)?案|刑事立案|(?:老板|他|法人|负责人|人)(?:已经?|都)?被(?:刑拘|刑事拘留|批捕|逮捕|公安抓|警察抓|抓了|抓起来)|刑拘|批捕|涉嫌拒不支付劳动报酬(?!罪怎|怎)"),
            LabelRule.of(
                    "litigation",
                    LegalStage.LITIGATION,
                    "(?<![想要去可能以议我们])(?:已经?|都|也|现在|正在|上个?月|去年)(?:向法院|在法院|到法院|去法院)?起诉|起诉了|起诉(?:到|至)法院|(?:向|在|到).{0,12}法院(?:起诉|立案|告)|法院(?:已经?|才|得以|也)?(?:立案|受理)(?!不|难)|传票|诉讼(?:中|阶段|已)|正在打官司|官司(?:还|正)在|一审|二审|法院.{0,6}开庭"),
            LabelRule.of(
                    "arbitration",
                    LegalStage.ARBITRATION,
                    "(?:申请|递交|提交|提)了?(?:劳动)?仲裁(?:了|申请)?(?!吗|么|可|行|能|怎|要|需|的)(?<!能申请仲裁|以申请仲裁|想申请仲裁|去申请仲裁|何申请仲裁)|仲裁(?:委|院|庭|局)?[^。让叫]{0,8}?(?:已经?|都)?(?:立案|受理|开庭|排期|审理|在走|裁决还没)|(?:在|正在|走)(?:劳动)?仲裁(?!委员会?(?:旁|边|门))(?:中|了|程序|阶段)?(?!要|吗)|仲裁(?:中|阶段|期间)"),
            LabelRule.of(
                    "mediation",
                    LegalStage.MEDIATION,
                    "(?:正在|在|已经?|经|做|进行)(?:司法所|街道|居委会|村委会|人民|镇上|社区|劳动局|人社局|工会|监察大队|人民调解委员会)?.{0,4}调解|调解(?:了|过|中|不成|不了|失败|没成|没结果|协议书?)"));

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        Finding<LegalStage> found = LabelRule.first(RULES, text, Field.LEGAL_STAGE, 0.75);
        return found == null ? List.of() : List.of(found);
    }
}
