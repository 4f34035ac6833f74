package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidHoursTests {

    @ParameterizedTest
    @CsvSource({
        "安全模式 晚上8点后, 20:00到22:00",
        "只能中午打, 11:30到13:30",
        "晚上八点半以后再打, 20:30到22:00",
        "下午5点到7点, 17:00到19:00",
        "安全模式19:30以后, 19:30到22:00",
        "白天别打, 18:00到21:00",
        "下班后再联系, 18:00到21:00",
        "晚上不要打电话, 9:00到17:30",
        "早上8点前打, 7:00到8:00",
        "中午十二点到一点, 12:00到13:00",
        "晚上十点后, 22:00到23:30"
    })
    void readsTheHoursThatAreSaid(String text, String hours) {
        assertThat(SaidHours.parse(text)).hasToString("Optional[" + hours + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安全模式", "晚上8点到6点", "25点后", "随时打"})
    void readsNothingWhereNothingUsefulIsSaid(String text) {
        assertThat(SaidHours.parse(text)).isEmpty();
    }
}
