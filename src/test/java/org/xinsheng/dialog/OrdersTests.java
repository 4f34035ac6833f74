package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.dialog.script.Wordings;

class OrdersTests {

    private static final String DIALOGS = "classpath:/dialogs/";
    private static final DialogScript SCRIPT =
            Scripts.load(DIALOGS, Wordings.load(DIALOGS)).current();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    退订，另外金额5600 | OPT_OUT | 金额5600
                    金额是5600，顺便查一下 | STATUS | 金额是5600
                    查一下，我是1月的 | STATUS | 我是1月的
                    厂里欠我5200，找个人给我打电话 | PERSON | 厂里欠我5200
                    厂里欠我5200。请转人工。 | PERSON | 厂里欠我5200
                    是2月的，安全模式 | SAFE_MODE | 是2月的
                    你好，是2月的，查一下，谢谢 | STATUS | 是2月的
                    是2月的，我要撤诉 | WITHDRAW | 是2月的
                    """)
    void findsAnOrderBesideSomethingElse(String text, Wish wish, String rest) {
        Orders orders = Orders.in(SCRIPT, text);

        assertThat(orders.wishes()).containsExactly(wish);
        assertThat(orders.rest()).isEqualTo(rest);
    }

    @Test
    void findsTwoOrdersInTheirOrder() {
        Orders orders = Orders.in(SCRIPT, "退订，再帮我转人工");

        assertThat(orders.wishes()).containsExactly(Wish.OPT_OUT, Wish.PERSON);
        assertThat(orders.rest()).isEmpty();
    }

    @Test
    void leavesPolitenessOutBesideAnOrder() {
        assertThat(Orders.in(SCRIPT, "你好，查一下，谢谢").wishes()).containsExactly(Wish.STATUS);
    }

    @Test
    void takesTheLastPoliteWordWhereNothingElseIsSaid() {
        assertThat(Orders.in(SCRIPT, "好的，谢谢您").wishes()).containsExactly(Wish.THANKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查一下",
                "好的，谢谢",
                "材料费，人工，机械费一共欠5万",
                "老板叫人给我打电话，吓唬我",
                "撤诉，不对，不撤",
                "帮我老乡报的，查一下",
                "please call me, stop",
                "他说，别发了，钱没有"
            })
    void leavesAloneWhatIsNoOrderBesideSomethingElse(String text) {
        assertThat(Orders.in(SCRIPT, text).isEmpty()).isTrue();
    }

    @Test
    void keepsTheWordsThatNameAnotherCase() {
        assertThat(Orders.in(SCRIPT, "人工，另外一个老板也欠我").rest()).isEqualTo("另外一个老板也欠我");
    }
}
