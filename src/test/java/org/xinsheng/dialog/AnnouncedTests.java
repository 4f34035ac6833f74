package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数错了",
                "写错了，删掉",
                "哎呀 打错啦",
                "人数不对",
                "上面那条作废",
                "刚才说的不算数",
                "钱数报错咯",
                "地址也写错了，我重新发",
                "发错了，以下面的为准",
                "讲错哒",
                "不好意思 又弄错了",
                "金额有误",
                "刚刚说漏了",
                "两处都写错了，重来"
            })
    void leavesWhatIsRightToTheNextText(String text) {
        assertThat(Announced.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没错",
                "我没说错",
                "数错了 是3万1",
                "不是4个是5个",
                "老板说他算错了账",
                "是不是写错了你们看看",
                "我做错了什么",
                "态度不对",
                "他们欠的数不对",
                "错过了这个月就要等过年",
                "这样做不对吧"
            })
    void isNoMoreThanThat(String text) {
        assertThat(Announced.in(text)).isFalse();
    }
}
