package org.xinsheng.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource({
        "中国建筑第三工程局, 中建三局, PART",
        "中建三局第二建设工程有限公司, 中建3局二公司, EQUAL",
        "中建三局第二建设工程有限公司, 中建三局第四建设工程有限公司, TWIN",
        "中建三局, 中建五局, DIFFERENT",
        "中铁十一局集团第五工程有限公司, 中铁11局五公司, EQUAL",
        "中国水利水电第七工程局, 水电七局, PART",
        "山东海晏建筑劳务有限公司, 海晏劳务, ALIAS",
        "山东海晏建筑劳务有限公司, 山东海晏, ALIAS",
        "山东海晏建筑劳务有限公司, 海晏, ALIAS",
        "山东海晏建筑劳务有限责任公司, 山东海晏建筑劳务公司, EQUAL",
        "山东海晏建筑劳务有限公司, 山东海雁建筑劳务有限公司, SOUND",
        "山东海晏建筑劳务有限公司, 山东海晏健筑劳务有限公司, EQUAL",
        "山东海晏建筑劳务有限公司, 河南海晏建筑劳务有限公司, DIFFERENT",
        "山东海晏建筑劳务有限公司, 山东海川建筑劳务有限公司, TWIN",
        "山东海晏劳务, 山东海晏市政工程, DIFFERENT",
        "莱阳云帆制衣厂, 云帆制衣厂, ALIAS",
        "莱阳云帆制衣厂, 莱阳云帆酒店, DIFFERENT",
        "（烟台）鲁航建设集团有限公司, 烟台鲁航建设集团, EQUAL",
        "山东海晏建筑劳务有限公司, 山东海晏建筑劳务限有公司, EQUAL",
        "山东海晏建筑劳务有限责任公司, 山东海晏建筑劳务有限责任宫司, EQUAL",
        "山东海晏建筑劳务有限公司, 海晏劳务有公司, ALIAS",
        "蓝湾装饰工程有限公司, 蓝湾装饰程有限公司, ALIAS",
        "鲁秦市政工程, 鲁泰市政工程, SLIP",
        "中铁十8局, 中铁十八局, PART",
        "忠铁十局三公司, 中铁十局集团第三工程有限公司, EQUAL",
        "铁五局, 中铁五局, PART",
        "中建四居, 中建四局, PART",
        "水电七局第二分局, 中国水利水电第七工程局第2分局, EQUAL",
        "宏业劳务, 宏冶劳务, SOUND",
    })
    void comparesFirms(String one, String other, Likeness expected) {
        FirmName a = FirmName.parse(one);
        FirmName b = FirmName.parse(other);
        assertThat(a).isNotNull();
        assertThat(b).isNotNull();
        assertThat(a.compare(b)).isEqualTo(expected);
        assertThat(b.compare(a)).as("the same both ways").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "王建国, 老王, PART",
        "王建国, 王老板, PART",
        "王建国, 姓王的, PART",
        "小王, 王总, PART",
        "王建国, 老李, DIFFERENT",
        "王建国, 王健国, SOUND",
        "王建国, 汪建国, SOUND",
        "王建国, 王国建, SLIP",
        "王建国, 王志强, TWIN",
        "王建国, 李建国, DIFFERENT",
        "欧阳建国, 欧阳老板, PART",
        "欧阳建国, 姓欧阳的, PART",
        "徐建国, 除建国, SLIP",
        "徐建国, 老除, UNSURE",
    })
    void comparesPeople(String one, String other, Likeness expected) {
        PersonName a = PersonName.parse(one);
        PersonName b = PersonName.parse(other);
        assertThat(a).isNotNull();
        assertThat(b).isNotNull();
        assertThat(a.compare(b)).isEqualTo(expected);
        assertThat(b.compare(a)).as("the same both ways").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "听涛雅苑项目部, 听涛雅苑工地, EQUAL",
        "听涛雅苑二期, 听涛雅苑, EQUAL",
        "鲁航·听涛雅苑, 听涛雅苑, ALIAS",
        "听涛雅苑, 听涛雅院, SOUND",
        "听涛雅苑, 听雅涛苑, SLIP",
        "听涛雅苑, 观海雅苑, DIFFERENT",
        "芝罘听涛雅苑, 万科听涛雅苑, ALIAS",
        "芝罘万科听涛雅苑, 听涛雅苑, ALIAS",
        "恒大听涛雅苑, 万科听涛雅苑, DIFFERENT",
        "芝罘听涛雅苑, 莱山听涛雅苑, DIFFERENT",
        "芝罘听涛雅苑, 万科听涛雅园, ALIAS",
        "芝罘听涛雅苑, 万科听涛府苑, SLIP",
        "听涛苑, 听涛雅苑, SLIP",
        "听涛雅3苑号楼, 听涛雅苑3号楼, SLIP",
        "凤凰一号院, 凤凰1号苑, SOUND",
        "芝罘人民医院, 莱山人民医院, DIFFERENT",
        "烟台地铁3号线, 烟台地铁4号线, DIFFERENT",
    })
    void comparesSites(String one, String other, Likeness expected) {
        ProjectName a = ProjectName.parse(one);
        ProjectName b = ProjectName.parse(other);
        assertThat(a).isNotNull();
        assertThat(b).isNotNull();
        assertThat(a.compare(b)).isEqualTo(expected);
        assertThat(b.compare(a)).as("the same both ways").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "听涛雅苑一期, 听涛雅苑二期, true",
        "听涛雅苑1期, 听涛雅苑一期, false",
        "滨海路1标, 滨海路二标段, true",
        "滨海路1标, 滨海路一标段, false",
        "听涛雅苑A区, 听涛雅苑B区, true",
        "听涛雅苑南区, 听涛雅苑北区, true",
        "听涛雅苑3号楼, 听涛雅苑6号楼, true",
        "听涛雅苑3号楼, 听涛雅苑三号楼, false",
        "听涛雅苑二期3号楼, 听涛雅苑二期, false",
        "听涛雅苑, 听涛雅苑二期, false",
    })
    void tellsSectionsApart(String one, String other, boolean clash) {
        ProjectName a = ProjectName.parse(one);
        ProjectName b = ProjectName.parse(other);
        assertThat(a).isNotNull();
        assertThat(b).isNotNull();
        assertThat(a.sectionsClash(b)).isEqualTo(clash);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "。。。", "XX公司", "某公司", "公司", "某某建筑"})
    void saysNothingAboutHiddenOrEmptyFirms(String name) {
        assertThat(FirmName.parse(name)).isNull();
    }

    @Test
    void cutsEndlessNames() {
        FirmName firm = FirmName.parse("鲁航".repeat(2500) + "公司");

        assertThat(firm).isNotNull();
        assertThat(firm.text()).hasSizeLessThanOrEqualTo(NameText.LONGEST);
    }

    @Test
    void bringsNumbersAndWidthIntoOneForm() {
        assertThat(NameText.clean("中建 第十二局")).isEqualTo(NameText.clean("中建１２局"));
        assertThat(NameText.clean("三一重工")).startsWith("三");
    }
}
