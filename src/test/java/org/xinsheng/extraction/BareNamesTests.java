package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareNamesTests {

    private static final BareNames NAMES = new BareNames(NameModelFactory.lexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鸿图", "鼎晟装饰", "海兴楼", "好再来", "天天旺", "老于", "于建国", "小于哥", "于老板", "乔总", "大刘", "阿强", "ABC美发", "K&M服饰",
                "小Q奶茶店", "7天酒店", "中建八局", "一品鲜", "大家乐", "宏展", "鲁兴铝"
            })
    void takesForAName(String words) {
        assertThat(NAMES.mayNameSomebody(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "瓦工", "电焊工", "干木工的", "劳动局", "派出所", "一家装修公司", "一个小饭店", "私人老板", "包工队", "个体户", "在开车", "刚下工", "打字慢", "开会中",
                "加班到十点", "刮大风", "回头发您", "电话空号", "有录音", "等钱看病", "上个月底", "好多人", "在昌山路", "万达对面", "昌山路", "包工头", "项目部", "三楼",
                "安眠药", "百草枯", "二车间", "门口有保安", "建材市场里头", ""
            })
    void takesForNobody(String words) {
        assertThat(NAMES.mayNameSomebody(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"昌山路", "万达对面", "火车站旁边", "海兴楼", "滨海国际"})
    void takesForASpot(String words) {
        assertThat(NAMES.mayNameSpot(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"瓦工", "打字慢", "在干活", "劳动局", "一家饭店", "有欠条", "欠钱的是老乔", "孩子上学"})
    void takesForNoSpot(String words) {
        assertThat(NAMES.mayNameSpot(words)).isFalse();
    }
}
