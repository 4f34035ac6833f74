package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owes, told in English or half in English, by rules alone. */
class EnglishNameReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My boss Mr. Qiu owes me 3 months salary|Mr. Qiu",
                "boss name is Uncle Fei, he never paid|Uncle Fei",
                "The foreman called Dawei ran away with our wages|Dawei",
                "I worked at Moonlit Bear Kindergarten and they refuse to pay|Moonlit Bear Kindergarten",
                "My employer is Silverleaf Education. No wages since May|Silverleaf Education",
                "the company called Quickwater has not paid our salary|Quickwater",
                "I teach at the Redpine School, wage not paid|Redpine School",
                "we work for Brightgate in Yantai, unpaid 2 months|Brightgate"
            })
    void readsWhoOwes(String text, String employer) {
        assertThat(PartyReadingTests.read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my boss owes me money",
                "the company has not paid us since June",
                "I work at a restaurant, no salary for two months",
                "boss is not here, please help",
                "I worked for three months and got nothing",
                "my employer refuses to pay"
            })
    void namesNobodyWhereNobodyIsNamed(String text) {
        assertThat(PartyReadingTests.read(text).employer()).isNull();
    }
}
