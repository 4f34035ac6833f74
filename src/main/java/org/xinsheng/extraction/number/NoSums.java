package org.xinsheng.extraction.number;

/** Bare numbers that are never money: hotlines, references, room numbers, years. */
final class NoSums {

    private static final Phrases REFERENCES = Phrases.listed(
            "尾号 编号 受理号 单号 卡号 证号 号码 工号 账号 密码 电话 手机 qq 验证码 身份证 尾数 文号 门牌 车牌 房间 房号 微信号 工单 邮编 案号 加微信 型号 后四位 后4位 末四位 后三位 尾数");
    private static final Phrases ROOMS = Phrases.listed("房 室 栋 幢 单元 宿舍 楼 奔驰 宝马 奥迪 大众 丰田 路 国道 省道 高速 线 字第 号 库 井 柜 座 门");
    private static final Phrases CALLS = Phrases.listed("打 拨 热线 电话 报警 报了 平台 找");
    private static final Phrases OWED_BEFORE = Phrases.listed("欠 欠我 差 差我 是 共 计 钱 工资");
    private static final Phrases MONEY_BEFORE = Phrases.listed(
            "欠 差 剩 给 发 付 结 支 扣 押 压 共 计 工资 工钱 钱 的 是 了 我 每天 一天 天 月 薪 : 我们 总 才 只 还 要 约 大概 左右 得 拿 各 人 、 和 名 借 该 罚 费 资 pay salary owe me");
    /** 138那个号: a number that everybody knows by its first or last figures. */
    private static final Phrases OF_PHONE =
            Phrases.listed("那个号 的号 那号 这个号 的那个号 那个手机 的手机 的那个手机 这个手机 那个电话 的电话 的那个电话 开头 结尾 打头 那个卡 的卡 号段");

    private static final Phrases CALL_ME = Phrases.listed("打我 打我的 联系我 呼我 打俺");
    private static final long LEAST_WITHOUT_WORD = 1000 * Quantity.ONE;

    private NoSums() {}

    static boolean is(String text, Counted number) {
        return number.is(Measure.NONE)
                && (number.quantity().isExactly(1)
                        || isReference(text, number)
                        || isPhone(text, number)
                        || isHotline(text, number)
                        || isRoom(text, number)
                        || isBareYear(text, number)
                        || isCode(text, number));
    }

    /** 0182: nobody writes sums with a zero in front. */
    private static boolean isCode(String text, Counted number) {
        return text.charAt(number.start()) == '0' && number.quantity().digits() > 2;
    }

    private static boolean isReference(String text, Counted number) {
        return REFERENCES.in(Surroundings.before(text, number.start(), 6));
    }

    private static boolean isPhone(String text, Counted number) {
        int digits = number.quantity().digits();
        return (digits == 3 || digits == 4)
                && (OF_PHONE.begin(Surroundings.after(text, number.end(), 6))
                        || digits == 3
                                && text.charAt(number.start()) == '1'
                                && CALL_ME.end(Surroundings.before(text, number.start(), 5)
                                        .strip()));
    }

    private static boolean isHotline(String text, Counted number) {
        long value = number.quantity().whole();
        boolean known = value == 12345
                || value == 12333
                || value == 12315
                || value == 12348
                || value == 12328
                || value == 12368
                || value == 110
                || value == 120;
        boolean emergency = value == 110 || value == 120;
        return known
                && number.quantity().digits() > 0
                && (!emergency && !OWED_BEFORE.end(Surroundings.before(text, number.start(), 3))
                        || (emergency
                                ? CALLS.end(Surroundings.before(text, number.start(), 3))
                                : CALLS.in(Surroundings.before(text, number.start(), 6)))
                        || !emergency && CALLS.in(Surroundings.after(text, number.end(), 4)));
    }

    /** 板房201, 奔驰350: three digits behind a word that no money follows. */
    private static boolean isRoom(String text, Counted number) {
        Quantity quantity = number.quantity();
        return quantity.digits() == 3
                && quantity.max() < LEAST_WITHOUT_WORD
                && ROOMS.end(Surroundings.before(text, number.start(), 3).strip())
                && !MONEY_BEFORE.end(
                        Surroundings.before(text, number.start(), 3).strip());
    }

    /** "2024 2025 的工资": a number that is a year where nothing says that it is money. */
    private static boolean isBareYear(String text, Counted number) {
        Quantity quantity = number.quantity();
        boolean year = quantity.digits() == 4 && quantity.whole() >= 1990 && quantity.whole() <= 2040;
        return year && (text.startsWith("年", number.end()) || text.startsWith(".", number.end()));
    }
}
