package org.xinsheng.extraction.number;

/** Words for the people around a speaker. */
final class Kin {

    static final Phrases WORDS = Phrases.listed(
            "老公 老婆 媳妇 爱人 对象 丈夫 妻子 我哥 我弟 我姐 我妹 我爸 我妈 哥哥 弟弟 姐姐 妹妹 爸爸 妈妈 父亲 母亲 大哥 大姐 二哥 儿子 女儿 婆婆 公公 叔叔 舅舅 姑姑 "
                    + "堂哥 堂弟 表哥 表弟 嫂子 姐夫 妹夫 岳父 丈人 老丈人 邻居 室友 搭档 小舅子 我老公 我老婆 我媳妇 我爱人 我儿子 我女儿 我男人 我对象 俺哥 俺弟 俺爹 俺娘 俺媳妇 "
                    + "老表 表兄 堂兄 大舅 二叔 三叔 小叔 大伯 老乡 工友 同事 同学 朋友 徒弟 师傅 同村 侄子 外甥 哥 弟 姐 妹 爸 妈 娘 爹 女朋友 男朋友 婆娘 老伴 叔 舅 "
                    + "男人 屋里人 堂客 内人 老头子 孩子他爸 孩子他妈 娃他爸 表姐 表妹 堂姐 侄女 伯父 舅妈 姑父 姨父 女婿 儿媳 亲戚 合伙人 兄弟");

    private static final Phrases PARENTS =
            Phrases.listed("我爸妈 我父母 我爸我妈 俺爹娘 俺爸妈 俺父母 我爹妈 我爹娘 我爸和我妈 我爸跟我妈 我公婆 我岳父母 爸妈 父母");
    private static final Phrases ME = Phrases.listed("我自己 本人 我 俺");

    private Kin() {}

    static Phrases parents() {
        return PARENTS;
    }

    /** 我自己, 我媳妇, 俺哥. */
    static boolean isSpeakerOrKin(String name) {
        return ME.contain(name)
                || WORDS.contain(name)
                || ((name.startsWith("我") || name.startsWith("俺")) && WORDS.contain(name.substring(1)));
    }
}
