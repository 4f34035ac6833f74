package org.xinsheng.extraction;

import java.text.Normalizer;

/** The form in which one character is read. */
final class ReadableForm {

    /** Not read at all: direction marks, zero-width blanks, variation selectors. */
    static final int INVISIBLE = -1;

    /** Compatibility form of several characters: take NFKC. */
    static final int EXPANDS = -2;

    /** Traditional and variant characters, each followed by its simplified one: what wages, places and dates need. */
    private static final String SIMPLIFIED = "萬万億亿兩两個个幾几點点塊块錢钱們们領领給给還还從从來来開开過过發发資资總总計计餘余賬账帳账欠欠薪薪"
            + "達达達达區区縣县鄉乡鎮镇號号樓楼棟栋園园廠厂業业務务勞劳動动建建築筑設设裝装飾饰隊队長长頭头張张陳陈劉刘"
            + "楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蔣蒋盧卢陸陆譚谭賴赖鍾钟莊庄龔龚龍龙萬万"
            + "國国東东廣广湾湾灣湾島岛橋桥鐵铁電电車车運运輸输貨货門门機机場场學学醫医師师員员員员職职聯联絡络網网"
            + "時时間间年年月月頭头歲岁節节後后內内裡里裏里這这那那說说話话請请問问題题訴诉訟讼裁裁決决執执債债條条"
            + "實实際际現现結结清清單单據据證证書书簽签約约罰罚押押扣扣賠赔償偿補补貼贴費费稅税額额數数為为沒没無无"
            + "壹壹貳贰叁叁參叁肆肆伍伍陸陆柒柒捌捌玖玖拾拾佰佰仟仟圓圆園园彷彷麼么嗎吗對对錯错應应該该當当讓让將将"
            + "於于與与並并進进遠远離离難难飯饭館馆餐餐飲饮店店買买賣卖價价連连續续違违轉转包包層层標标項项農农臘腊"
            + "檢检監监護护衛卫際际際际戶户產产業业經经理理濟济銀银行行導导幫帮傷伤殘残險险養养歸归樣样種种邊边鐘钟"
            + "們们誰谁幹干乾干夠够雙双隻只歷历曆历風风雲云陽阳陰阴淨净涼凉熱热爾尔爺爷媽妈爛烂獎奖環环畫画畢毕畝亩";

    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < SIMPLIFIED.length(); i += 2) {
            TABLE[SIMPLIFIED.charAt(i)] = SIMPLIFIED.charAt(i + 1);
        }
    }

    private ReadableForm() {}

    /** The code point to read instead, or {@link #INVISIBLE} or {@link #EXPANDS}. */
    static int of(int codePoint) {
        if (codePoint < 0x80) {
            return ascii(codePoint);
        }
        if (codePoint <= Character.MAX_VALUE && TABLE[codePoint] != 0) {
            return TABLE[codePoint];
        }
        return codePoint >= 0x3400 && codePoint <= 0x9fff ? codePoint : rare(codePoint);
    }

    private static int ascii(int c) {
        if (c == '\n') {
            return c;
        }
        if (c == '\r') {
            return '\n';
        }
        return c < ' ' || c == 0x7f ? ' ' : Character.toLowerCase(c);
    }

    private static int rare(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)) {
            return INVISIBLE;
        }
        if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
            return '\n';
        }
        if (Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)) {
            return ' ';
        }
        return isCompatibilityForm(codePoint) ? compatible(codePoint) : codePoint;
    }

    /** Circled numbers, fractions and superscripts keep their shape: ① before 2025年 must not read as 12025. */
    private static boolean isCompatibilityForm(int c) {
        return (c >= 0xff00 && c <= 0xffef)
                || (c >= 0x2e80 && c <= 0x2fdf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x1d400 && c <= 0x1d7ff)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }

    private static int compatible(int codePoint) {
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        int first = form.codePointAt(0);
        if (form.length() != Character.charCount(first)) {
            return EXPANDS;
        }
        return first == codePoint ? codePoint : of(first);
    }
}
