package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.Incident;

class DangerRulesTests {

    private final DangerRules rules = DangerRules.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我不想活了",
                "活着真没意思",
                "再拿不到钱我就从楼上跳下去",
                "人在塔吊上 今天不给钱我就跳",
                "我现在坐在项目部楼顶上",
                "在12楼楼顶 风好大 你们看着办",
                "农药我买好了",
                "安眠药都吃了 就这样吧",
                "这是我最后一条短信 钱给我娃",
                "帮我照顾我妈 下辈子还你们",
                "对不起老婆 我先走了",
                "绳子都准备好了",
                "死给他们看",
                "我 不 想 活 了",
                "我在樓頂 不給錢就跳",
                "我工友要跳楼 快来人",
                "不如死了算了",
                "只有死路一条了",
                "我不会自杀的 你们放心",
                "等我没了你们就晓得怕了",
                "要是我不在了老板才肯给吗",
                "钱要不回来 我也不想过了",
                "我一个人在大桥上坐了半夜",
                "工棚塌了 有3个人压在里头",
                "仓库着火了",
                "我老乡触电了 还在抢救"
            })
    void seesDangerToLife(String text) {
        assertThat(rules.check(text)).map(DangerSign::incident).contains(Incident.THREAT_TO_LIFE);
    }

    @ParameterizedTest
    @CsvSource({
        "大门我们焊死了 谁也别想进,UNLAWFUL_MEANS",
        "我们已经把路堵了,UNLAWFUL_MEANS",
        "老板不给钱我拎着汽油去他家,UNLAWFUL_MEANS",
        "弄死包工头算了,UNLAWFUL_MEANS",
        "汽油桶我带来了 就在他门口,UNLAWFUL_MEANS",
        "我们明天准备去堵县政府的门,SIGNS",
        "后天还不给 就去堵县政府的门,SIGNS",
        "经理被我们扣在这里 扣了老板的车,UNLAWFUL_MEANS",
        "不行就同归于尽,EXTREME",
        "我们三十多人坐在县政府门口等说法,MASS",
        "工人们在项目部拉横幅,MASS",
        "大伙约好明天集合去讨说法,MASS",
        "月底要是还拖着 大伙全都到区政府讨说法,SIGNS",
        "后天还不给就去堵大门,SIGNS",
        "实在不行我们只好去上访,SIGNS"
    })
    void gradesOtherDanger(String text, Incident expected) {
        assertThat(rules.check(text)).map(DangerSign::incident).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老板死活不给钱",
                "我打算跳槽了 工资还没结",
                "楼顶防水做完了 老板不给钱",
                "在天台县白鹤镇做外墙 欠8000",
                "大家不堵门也不闹事 就想拿回工钱",
                "累死累活干了三个月 一分没有",
                "欠我们300个人200万",
                "药厂欠我工资",
                "塔吊司机 三个月工资没发",
                "桥上干活的 欠我6000",
                "炸鸡店不给工资",
                "气死我了 都三个月了",
                "砍甘蔗的钱没给",
                "拼命干了一年 就给了两千",
                "我死也要把工钱讨回来",
                "手机快没电了 这是最后一条短信 明天接着说",
                "老板人没了 工资找谁要",
                "钱没了 活也没了",
                "在大桥上绑钢筋站了一夜 工资没给",
                "年三十都不想过年了",
                "去年工地着火赔了钱 工资没给",
                "汽油钱都是我自己垫的",
                "你好 在吗",
                ""
            })
    void staysQuietOnHarmlessWords(String text) {
        assertThat(rules.check(text)).isEmpty();
    }

    @Test
    void pointsAtTheWordsInTheOriginalText() {
        String text = "😭😭 你们 不 管，我 不 想 活 了！";

        DangerSign sign = rules.check(text).orElseThrow();

        assertThat(text.substring(sign.start(), sign.end()).replace(" ", "")).contains("不想活");
        assertThat(sign.rule()).isNotBlank().doesNotContain("活");
    }

    @Test
    void takesTheGravestOfSeveralSigns() {
        assertThat(rules.check("我们在政府门口拉横幅 有个工友说要跳楼")).map(DangerSign::incident).contains(Incident.THREAT_TO_LIFE);
    }

    @Test
    void seesDangerAnywhereInAMegabyte() {
        String text = "工资还没有发，老板电话也不接。".repeat(25_000) + "我不想活了";

        assertThat(rules.check(text)).map(DangerSign::start).contains(text.length() - 4);
    }

    @Test
    void takesUnpairedSurrogates() {
        assertThat(rules.check("\uD83D我不想活了\uDE2D")).isPresent();
    }
}
