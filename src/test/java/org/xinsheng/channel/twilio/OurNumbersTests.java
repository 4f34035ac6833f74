package org.xinsheng.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

class OurNumbersTests {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final RegionCode QINGDAO = new RegionCode("370200");

    @ParameterizedTest
    @ValueSource(
            strings = {"\"+8653512345\"", "[\"+8653512345\"]", "{\"+8653512345\": 370600}", "[\"+8653512345=370600\"]"})
    void readsOneNumberInEveryForm(String written) throws Exception {
        OurNumbers numbers = read(written);
        assertThat(numbers.all()).containsExactly("+8653512345");
        assertThat(numbers.regionOf("+8653512345")).contains(YANTAI);
        assertThat(numbers.of(YANTAI, ChannelType.SMS))
                .hasValueSatisfying(a -> assertThat(a.value()).isEqualTo("+8653512345"));
        assertThat(numbers.of(QINGDAO, ChannelType.SMS)).isEmpty();
        assertThat(numbers.of(YANTAI, ChannelType.WEBCHAT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"+8653512345\": 370600, \"+8653212345\": 370200}",
                "[\"+8653512345=370600\", \"+8653212345=370200\"]",
                "\"+8653512345, +8653212345 = 370200\""
            })
    void readsSeveralNumbersWithTheirRegions(String written) throws Exception {
        OurNumbers numbers = read(written);
        assertThat(numbers.regionOf("+8653512345")).contains(YANTAI);
        assertThat(numbers.regionOf("+8653212345")).contains(QINGDAO);
        assertThat(numbers.regionOf("+8653112345")).isEmpty();
    }

    @Test
    void needsANumber() {
        assertThatThrownBy(() -> OurNumbers.from(new StandardEnvironment(), YANTAI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xinsheng.channel.twilio.from");
    }

    private static OurNumbers read(String written) throws Exception {
        var yaml = new ByteArrayResource(("xinsheng.channel.twilio.from: " + written).getBytes());
        StandardEnvironment environment = new StandardEnvironment();
        List.copyOf(new YamlPropertySourceLoader().load("test", yaml))
                .forEach(environment.getPropertySources()::addFirst);
        return OurNumbers.from(environment, YANTAI);
    }
}
