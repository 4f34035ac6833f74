package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;

/** Words that look like a firm or a person and name nobody who owes. */
class UnnamedPartyTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant AT = Instant.parse("2026-06-01T01:00:00Z");

    private static ReportFacts read(String text) {
        return EXTRACTOR.extract(text, AT).facts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // weather, hours and what else is said on the way
                "今天下雨没上工",
                "刮大风停工了 钱也没给",
                "刚才在搬砖没看手机",
                // people of offices
                "去问了劳动局姓谭的科长 他说不管",
                "派出所的李警官让我去劳动局",
                "信访局一个姓方的科长叫我回去等",
                "一个姓李的工作人员让我等",
                // trades
                "我是瓦工",
                "我是干外墙涂料的",
                "水电工 没给钱",
                // hospitals and what brings people there
                "喝了农药送医院",
                "他从架子上掉下来送中医院了",
                "老婆气得住进了莱阳中心医院",
                // goods that are moved and sold
                "在福山区送水泥 欠我800",
                "给人扛水泥 欠我800",
                "在海阳搬家具 三千没给",
                "在莱山卖水果 老板欠我一个月",
                // firms of which only the kind is told
                "芝罘区有家装潢公司 欠我六千",
                "有家火锅店欠我三千",
                "开发区有间酒吧欠我工资",
                "在烟台找了家保洁公司上班 一直不发钱",
                "我进了家电子厂 干了俩月没给钱",
                "蓬莱有几家葡萄酒厂 我干的那家不给钱",
                // places and times that stand where a name may
                "店在建昌街 不是昌山路",
                "厂在福安路",
                "5月8号公司说发 没发",
                "干了20天饭店不给钱",
                "我跟我妹2个人物业公司欠每人3000"
            })
    void namesNobody(String text) {
        assertThat(read(text).employer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您有一个顺丰快递待取 请到服务点取件", "【中通快递】您的包裹已到站 凭取件码5-2-3011领取", "您的韵达快件已由门卫签收"})
    void takesNobodyForADebtorWhoSendsNotices(String text) {
        assertThat(read(text).employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我在顺丰快递送件 两个月没发工资|顺丰快递",
                "快递网点拖着派费 老板骆安平 我们七个派件员|骆安平",
                "劳动局的科长说不管 宏达鞋厂还欠我八千|宏达鞋厂",
                "项目经理姓王的说没钱|姓王",
                "有家叫福满楼的火锅店欠我三千|福满楼",
                "莱州有家石材厂叫宏磊 欠我一万|宏磊",
                "美菜配送公司欠我3000|美菜配送公司",
                "在恒瑞水泥厂打包 欠两个月|恒瑞水泥厂"
            })
    void stillFindsWhoOwesBesideThem(String text, String employer) {
        assertThat(read(text).employer()).isEqualTo(employer);
    }

    @Test
    void leavesOfficialsOutOfTheParties() {
        assertThat(read("宏达鞋厂欠我八千 劳动局姓王的科长说不管").otherParties()).isEmpty();
    }
}
