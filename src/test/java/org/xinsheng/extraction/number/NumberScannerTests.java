package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.extraction.NormalizedText;

class NumberScannerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三万五           | 35000   | 35000
            3万5            | 35000   | 35000
            ３万５          | 35000   | 35000
            3万5千           | 35000   | 35000
            3万多           | 30000   | 40000
            三万多块         | 30000   | 40000
            十来万           | 100000  | 150000
            二十来万         | 200000  | 250000
            20来万          | 200000  | 250000
            十几万           | 110000  | 190000
            三十几万         | 310000  | 390000
            几十万           | 200000  | 990000
            几万            | 20000   | 99000
            几千块           | 2000    | 9900
            数十万元         | 200000  | 990000
            两三万           | 20000   | 30000
            六七千           | 6000    | 7000
            三五百块         | 300     | 500
            六七十万         | 600000  | 700000
            三万五六         | 35000   | 36000
            1万2千块         | 12000   | 12000
            1.2w           | 12000   | 12000
            12.3456万       | 123456  | 123456
            3w多            | 30000   | 40000
            4k             | 4000    | 4000
            八千出头         | 8000    | 8800
            五千左右         | 5000    | 5000
            肆仟伍佰元整      | 4500    | 4500
            叁萬貳仟圓       | 32000   | 32000
            贰拾叁万肆仟伍佰陆拾元 | 234560 | 234560
            23.4万          | 234000  | 234000
            两百零五         | 205     | 205
            两百三           | 230     | 230
            一百一十五        | 115     | 115
            一百二三十        | 120     | 130
            一千五           | 1500    | 1500
            一千零五十        | 1050    | 1050
            一万零八十        | 10080   | 10080
            一万零五         | 10005   | 10005
            十五            | 15      | 15
            廿五            | 25      | 25
            万把块           | 10000   | 13000
            千把块钱         | 1000    | 1300
            万零块           | 10000   | 20000
            千来块           | 1000    | 1500
            百多块           | 100     | 200
            小两万           | 18000   | 20000
            快5万            | 45000   | 50000
            近三十万         | 270000  | 300000
            大约7千          | 7000    | 7000
            52万4300        | 524300  | 524300
            41万7千8         | 417800  | 417800
            412万6千         | 4126000 | 4126000
            1亿2千万         | 120000000 | 120000000
            6000到7000      | 6000    | 7000
            6000-7000      | 6000    | 7000
            3到5万           | 30000   | 50000
            三至四千         | 3000    | 4000
            三千到五千        | 3000    | 5000
            12,345         | 12345   | 12345
            1,234,567.8元   | 1234567.8 | 1234567.8
            4块5            | 4.5     | 4.5
            900多           | 900     | 1000
            3000多          | 3000    | 4000
            15000多         | 15000   | 16000
            300余万         | 3000000 | 4000000
            两万二三个人分     | 22000   | 22000
            三百二一天        | 320     | 320
            3 万            | 30000   | 30000
            3万3个人         | 30000   | 30000
            5千+            | 5000    | 6000
            """)
    void readsTheFirstNumber(String text, double min, double max) {
        Counted first = NumberScanner.scan(NormalizedText.of(text).text()).getFirst();

        assertThat(first.quantity().min() / 100.0).isEqualTo(min);
        assertThat(first.quantity().max() / 100.0).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3个月           | MONTHS
            俩月            | MONTHS
            3月             | MONTH_NAME
            十一月份         | MONTH_NAME
            2025年          | YEAR_NAME
            25年            | YEAR_NAME
            二〇二五年       | YEAR_NAME
            三年            | YEARS
            8号             | DATE
            28号人          | PEOPLE
            二十多号人       | PEOPLE
            13个            | PIECE
            13个工友         | PEOPLE
            13个工           | DAY
            13个工地         | OTHER
            47天            | DAY
            9个小时          | HOUR
            214趟           | WORK
            7000元          | YUAN
            7000rmb         | YUAN
            7000            | NONE
            3号楼           | OTHER
            58岁            | OTHER
            第3次           | OTHER
            30%             | OTHER
            4s店            | OTHER
            """)
    void tellsWhatTheNumberCounts(String text, Measure measure) {
        assertThat(NumberScanner.scan(NormalizedText.of(text).text()).getFirst().measure())
                .isEqualTo(measure);
    }

    @Test
    void codesAndAccountsAreNoNumbers() {
        assertThat(NumberScanner.scan("ab12345678")).isEmpty();
        assertThat(NumberScanner.scan("卡号1234567890123456789")).isEmpty();
        assertThat(NumberScanner.scan("138****1234")).noneMatch(Counted::isPlausibleSum);
        assertThat(NumberScanner.scan("2025.3.14")).noneMatch(Counted::isPlausibleSum);
    }
}
