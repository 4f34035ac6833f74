package org.xinsheng.extraction.number;

/** The surnames that most people have: what stands before a sum in a list of creditors. */
public final class Surnames {

    private static final String COMMON = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
            + "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷"
            + "詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车";

    private Surnames() {}

    /** Whether the first character is one of them. */
    public static boolean begins(String name) {
        return !name.isEmpty() && COMMON.indexOf(name.charAt(0)) >= 0;
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }
}
