package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;

/** How far the matter has gone by law (R07 to R09); advice to go to court or arbitration is not yet a stage. */
final class LegalStageReader implements FieldReader {

    private static final String UNPAID =
            "(?:不给|没给|没拿|不执行|没执行|未执行|执行不了|执行不到|执行不下|未履行|不履行|没履行|没钱|没财产|拒不|还是不|也不|仍(?:然)?(?:不|没|未)|至今|不付|没付|未付|拿不到|要不到|没线索|没下文|没到账)";

    private static final List<LabelRule<LegalStage>> RULES = List.of(
            LabelRule.of(
                    "unenforced",
                    LegalStage.JUDGMENT_UNENFORCED,
                    "(?:判决|判了|判下来|判我|胜诉|官司(?:打)?赢|打赢|裁决书?|仲裁(?:打)?赢|仲裁裁了|裁定|赢了官司|法院(?:出了)?调解书)(?!之前)[^。!?！？]{0,40}?"
                            + UNPAID
                            + "|(?:申请|进入|已经|法院|找到法院)(?:了)?强制执行|申请(?:了)?(?:法院)?执行(?:人[:：]|了|过|也|没|半|一|但|,|，| |$)|被执行人[:： ]?(?!怎)|执行局[^。]{0,12}?(?:没|无|不)|终本|终结本次|列入失信|失信名单"),
            LabelRule.of(
                    "criminal",
                    LegalStage.CRIMINAL,
                    "(?:公安(?:局|机关)?|派出所|经侦|刑警队?|警方)(?:已经?|也|都|就|给|那边|都已){0,4}(?:刑事)?立(?:了)?案(?!的家长)|刑事立案|(?:老板|他|法人|负责人|工头)(?:人)?(?:已经?|都|也|现在){0,2}被(?:刑拘|刑事拘留|拘留|批捕|逮捕|公安抓|警察抓|抓了|抓起来|抓进去)|公安[^。,，]{0,4}把(?:老板|他|法人|人)抓|刑拘|批捕|取保候审|涉嫌拒不支付劳动报酬(?!罪怎|怎)|检察院[^。,，]{0,6}(?:起诉|批捕)"),
            LabelRule.of(
                    "litigation",
                    LegalStage.LITIGATION,
                    "起诉了(?!我们|公司)|(?:已经?|都|也|现在|正在|去年|今年|上个?月|[\\d一二三四五六七八九十]+月(?:份)?)(?:向法院|在法院|到法院|去法院)?起诉(?!我们)|起诉(?:到|至)法院|(?:向|在|到)[^。,，]{0,12}?法院(?:起诉|立案|告|递)|法院(?:已经?|才|得以|也|那边)?(?:立了?案|受理)(?!不|难)|传票|诉讼(?:中|阶段|已)|正在打官司|官司(?:还|正)在|(?:现在|正在|已经?)是?(?:一审|二审)|一审[^。,，]{0,6}(?:判|赢|开)|二审|法院[^。,，]{0,6}(?:开庭|排期)|(?:把|将)(?:老板|他|公司)告上(?:了)?法庭"),
            LabelRule.of(
                    "arbitration",
                    LegalStage.ARBITRATION,
                    "(?:申请|递交|提交|提|交|报)[了过]?(?:劳动)?仲裁(?:材料|申请书?)?(?:了|申请)?(?!吗|么|可|行|能|怎|要|需|的|委|员|会|院)|仲裁(?:材料|申请书?|申请)(?:已经?|都|刚)?(?:交|递|提交|递交)了|仲裁(?:委员会|委|院|庭|局)?[^。,，;；让叫不未没]{0,8}?(?:已经?|都)?(?:立了?案|受理了?|开了?庭|开庭|排期|审理|在走|裁决还没|送达|补正|叫我|通知)|(?:去过|走过|打过|做过)(?:劳动)?仲裁|(?:在|正在|走)(?:劳动)?仲裁(?!委员会?(?:旁|边|门|门口))(?:中|了|程序|阶段)?|仲裁(?:中|阶段|期间|案[:：])|(?:投诉|申请|告|报)到?[^。,，]{0,6}仲裁(?:部门|委|院|庭)|仲裁委申请"),
            LabelRule.of(
                    "mediation",
                    LegalStage.MEDIATION,
                    "(?:正在|在|已经?|经|做|进行)(?:司法所|街道|居委会|村委会|人民|镇上|社区|劳动局|人社局|工会|监察大队|人民调解委员会)?[^。,，]{0,4}调解|调解(?:了|过|中|好了|好[,，]|不成|不了|失败|没成|没结果|没用|协议书?|书|未果|无果|两回|两次|几次)|(?:司法所|街道|村里|镇上|社区|工会)[^。,，]{0,4}给(?:我们|我|俺们)?调了"));

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        Matter matter = soFar.value(Field.MATTER).orElse(Matter.NOT_LABOUR);
        if (matter == Matter.NOT_LABOUR) {
            return List.of();
        }
        Finding<LegalStage> found = LabelRule.firstFact(RULES, text, Field.LEGAL_STAGE, 0.75);
        boolean ofBusinesses = matter == Matter.PROJECT_PAYMENT;
        return found == null || ofBusinesses && found.value() == LegalStage.MEDIATION ? List.of() : List.of(found);
    }
}
