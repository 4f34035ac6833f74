package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Intent;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.ReportFacts;

class LabelReadingTests {

    private static final java.util.List<FieldReader> READERS = NameAndLabelReaders.load();

    private static ReportFacts read(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        Findings findings = new Findings();
        for (FieldReader reader : READERS) {
            reader.read(normalized, LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
        }
        return findings.toExtraction().facts();
    }

    @ParameterizedTest
    @CsvSource({
        "包工头欠我们工资三万,WAGE_ARREARS",
        "日结的活 干了九天一分没给,WAGE_ARREARS",
        "工资三个月没发 社保也一直没交,MIXED",
        "我卖水泥的 材料款八万工地一直拖着,PROJECT_PAYMENT",
        "我自己有吊车 台班费两万没结,PROJECT_PAYMENT",
        "从脚手架上摔下来腿断了 老板不管,WORK_INJURY",
        "单位七年不缴社保,SOCIAL_INSURANCE",
        "没签劳动合同可以要两倍工资吗,OTHER_LABOUR",
        "开发商三年不交房 我们的血汗钱啊,NOT_LABOUR",
        "小区电梯坏了没人修,NOT_LABOUR",
        "招工 包吃住 月薪7000 加微信,NOT_LABOUR",
        "🙏🙏🙏🙏🙏🙏,NOT_LABOUR"
    })
    void tellsMattersApart(String text, Matter matter) {
        assertThat(read(text).matter()).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource({
        "老板欠我八千块工钱 工地在烟台,REPORT",
        "请问欠薪去哪里投诉,CONSULT",
        "上次报的那个到哪一步了,QUERY_STATUS",
        "不是12个人 是21个,CORRECT",
        "前面公司名字写错了,CORRECT",
        "我不投诉了 撤了吧,WITHDRAW",
        "你好 在吗,GREETING",
        "工资收到了 谢谢你们,THANKS",
        "十四个,SUPPLEMENT",
        "桂林,SUPPLEMENT",
        "尊敬的用户 点击领取红包 退订回T,OTHER"
    })
    void tellsIntentsApart(String text, Intent intent) {
        assertThat(read(text).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "欠薪五千 劳动仲裁已经立案了,ARBITRATION",
        "欠薪五千 接线员建议我去仲裁,NONE",
        "工资的事法院判了 老板还是不给,JUDGMENT_UNENFORCED",
        "我起诉了 工资还没拿到 传票还没来,LITIGATION",
        "公安已经立案了 老板欠我们工资,CRIMINAL",
        "欠我工资 街道调解过一次没用,MEDIATION",
        "老板欠我工资八千,NONE"
    })
    void knowsHowFarTheMatterHasGone(String text, LegalStage stage) {
        assertThat(read(text).legalStage()).isEqualTo(stage);
    }

    @Test
    void readsCircumstancesAndWork() {
        ReportFacts facts = read("县里安置房工地 木工 老板跑路了电话关机 说甲方没拨款 工资三个月没发 孩子要交学费 家里没钱吃饭");

        assertThat(facts.industry()).isEqualTo(Industry.CONSTRUCTION);
        assertThat(facts.constructionType()).isEqualTo(ConstructionType.BUILDING_MUNICIPAL);
        assertThat(facts.cause()).isEqualTo(ArrearsCause.PROJECT_PAYMENT_OVERDUE);
        assertThat(facts.employerFacts()).contains(EmployerFact.ABSCONDED, EmployerFact.UNTRACEABLE);
        assertThat(facts.projectNatureHint()).contains(ProjectNature.GOV_INVEST);
        assertThat(facts.hardship()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "鞋厂针车工 两个月工资没发,MANUFACTURING",
        "火锅店服务员 工资没发,LODGING_CATERING",
        "小区保洁 物业欠工资,RESIDENT_SERVICES",
        "超市收银员 十月的工资没发,WHOLESALE_RETAIL",
        "送快递的 派费两个月没发,OTHER",
        "高速公路桥梁支架工 工资没发,CONSTRUCTION"
    })
    void readsTheIndustry(String text, Industry industry) {
        assertThat(read(text).industry()).isEqualTo(industry);
    }

    @Test
    void saysNothingAboutWorkWhereThereIsNone() {
        ReportFacts facts = read("楼上漏水 物业不管");

        assertThat(facts.industry()).isNull();
        assertThat(facts.cause()).isNull();
        assertThat(facts.hardship()).isFalse();
    }
}
