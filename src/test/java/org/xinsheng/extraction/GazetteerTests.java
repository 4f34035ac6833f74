package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.RegionCode;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void holdsEveryDivisionUnderAValidCodeInItsCity() {
        assertThat(gazetteer.codes()).hasSizeGreaterThan(3000).allSatisfy(code -> {
            RegionCode region = new RegionCode(code);
            assertThat(gazetteer.knows(region.province())).as(code).isTrue();
        });
        assertThat(gazetteer.size()).isGreaterThan(40_000);
    }

    @ParameterizedTest
    @CsvSource({"370602,芝罘区", "370681,龙口市", "110101,东城区", "441900,东莞市", "620200,嘉峪关市", "429004,仙桃市"})
    void knowsFullNames(RegionCode region, String name) {
        assertThat(gazetteer.nameOf(region)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "吴江区,吴江",
        "恩施土家族苗族自治州,恩施",
        "通道侗族自治县,通道",
        "莫力达瓦达斡尔族自治旗,莫力达瓦",
        "神农架林区,神农架",
        "城区,城区",
        "内蒙古自治区,内蒙古",
        "东乡族自治县,东乡"
    })
    void shortensNames(String full, String plain) {
        assertThat(DivisionNames.shortName(full)).isEqualTo(plain);
    }
}
