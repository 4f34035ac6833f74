package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.Party;
import org.xinsheng.core.PartyRole;
import org.xinsheng.core.ReportFacts;

/** Who owes and who else is named, in sentences of text messages and letters, by rules alone. */
class PartyReadingTests {

    private static final NameReader RULES =
            new NameReader(NameModelFactory.gazetteer(), NameModelFactory.lexicon(), null);

    static ReportFacts read(String text) {
        Findings findings = new Findings();
        RULES.read(NormalizedText.of(text), LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
        return findings.toExtraction().facts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // time words, adverbs and verbs are no part of a name
                "多年来云崧建设集团一再拖欠民工工资|云崧建设集团",
                "目前岚陵教育局已累计拖欠代课教师工资八个月|岚陵教育局",
                "春节前将工钱结清 可是泽澍建筑公司至今未付|泽澍建筑公司",
                "合同到期 昆岳电子厂也不结工资|昆岳电子厂",
                "后来才知道鼎澜劳务公司根本没给我们开户 一直欠着|鼎澜劳务公司",
                // what introduces a name
                "欠款的是沅禾劳务 我们19个人|沅禾劳务",
                "我要举报宏砾石材厂 两个月没发工资|宏砾石材厂",
                "劳务公司叫琮海 差我们组六万|琮海",
                "总包禹晟建工，劳务芮桦。芮桦还差我们二十万|芮桦",
                "单位是岫岩幕墙 结算单上有章|岫岩幕墙",
                "被投诉人：朔川建设集团（总包）、汐同劳务（分包）。八月起没发工资|汐同劳务",
                "我在民宿铺床 民宿叫青禾小院 欠三月的|青禾小院",
                "甜品店叫芋小圆 欠我两个月工资|芋小圆",
                "劳务公司浙东恺垚欠我们三十人工资|浙东恺垚",
                // where somebody works
                "我是A市B3区梧桐街道澄江实验二小的编外教师，三个月没发工资|澄江实验二小",
                "本人于去年3月入职B市颐湖医院，工资拖了半年|颐湖医院",
                "在璟川影视公司上班三年 最后两个月没给|璟川影视公司",
                // people without a word that introduces them
                "喂牛喂了四个月 鲁胖子只给了两千 张掖山丹|鲁胖子",
                "搬货三十天 五千四 蒲大头 茂名|蒲大头",
                "剪枝的钱还欠着 甜瓜哥 海东|甜瓜哥",
                "班组骆老四说没收到钱 瓦工九个人欠十一万|骆老四",
                // firms known by their trade alone
                "六月工资没发 禾屿瑜伽 佛山|禾屿瑜伽",
                "汐岚涂装只给了一半工钱 差两万|汐岚涂装",
                "在岑岭毛纺上了三年班 最后两个月没给|岑岭毛纺",
                // the mask stands for the name
                "我给某货运公司开车，三个月工资没发|某货运公司",
                "劳务派遣，X建工欠我们组六万工钱|X建工",
                // a name that stands alone behind the place
                "奶茶店打工 两千一没结 盱眙 云朵家|云朵家",
                // short forms are the same firm, and the full name is the better one
                "投诉B市恒岐建安公司/恒岐建安公司找我们砌墙。开发商澜坡置业没给进度款，恒岐就不给我们发钱。|恒岐建安公司",
                // the one that was told is not the one that owes
                "去劳动局反映过，劳动局叫我们等，铄达纸箱厂还是不发|铄达纸箱厂",
                "向B7县人社局投诉了，也找过信访局，稷山矿业仍拖欠我们工资|稷山矿业",
                // people
                "带班李树根欠我三千二|李树根",
                "安置点分包给了汤岷 汤岷一分没结|汤岷",
                "老板叫“湖北老陈” 真名不晓得|湖北老陈",
                "老板名字错了 不叫周大庆 叫邹大庆|邹大庆",
                "被执行人 汪砺军 判了不给|汪砺军",
                // typos and traditional characters
                "榮昇製衣廠欠我兩個月工資|榮昇製衣廠",
                "恒岐建安公司脱欠我们工姿|恒岐建安公司"
            })
    void findsWhoOwes(String text, String employer) {
        assertThat(read(text.replace('/', '\n')).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "私人工厂拖欠工资不给怎么办",
                "在一家美容院上班七个月 不给工资",
                "然后公司有一笔尾款没付",
                "结完工资结果公司一直没结",
                "我是一所私立学校的老师 学校不给我工资",
                "合同到期公司不续签 有补偿吗",
                "工钱没结 剩下的也不给",
                "江苏老板拖欠我工资",
                "一分没给 媳妇都要跟我离婚了",
                "去市住建局找谁要钱",
                "农村公路建设不得拖欠农民工工资",
                "农民工在兰溪小学装修教室 老板跑了"
            })
    void namesNobodyWhereNobodyIsNamed(String text) {
        assertThat(read(text).employer()).isNull();
    }

    @Test
    void givesEveryPartyItsPartInTheChain() {
        ReportFacts facts = read("建设单位海岬置业，总包盛垣一局，劳务公司江芮劳务，带班老冯。江芮劳务欠我们18个人工资");

        assertThat(facts.employer()).isEqualTo("江芮劳务");
        assertThat(facts.parties())
                .contains(
                        new Party("海岬置业", PartyRole.PROJECT_OWNER),
                        new Party("盛垣一局", PartyRole.GENERAL_CONTRACTOR),
                        new Party("江芮劳务", PartyRole.LABOR_SUBCONTRACTOR),
                        new Party("老冯", PartyRole.FOREMAN));
        assertThat(facts.otherParties()).doesNotContain("江芮劳务").contains("海岬置业", "盛垣一局", "老冯");
    }

    @Test
    void takesASiteOfficeForItsFirm() {
        assertThat(read("中塬十一局项目部拖欠我们工资").employer()).isEqualTo("中塬十一局");
    }

    @Test
    void blamesNoClientForTheDebtsOfTheFirm() {
        ReportFacts facts = read("给铭硕装饰公司贴砖 老板说甲方没回款 铭硕装饰公司欠三万");

        assertThat(facts.employer()).isEqualTo("铭硕装饰公司");
    }
}
