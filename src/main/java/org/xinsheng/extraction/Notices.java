package org.xinsheng.extraction;

import org.xinsheng.extraction.pattern.Words;

/** Texts that machines send to everybody, such as a courier's or a bank's: who signs them owes nobody wages. */
final class Notices {

    private static final int LONGEST = 140;
    private static final Words OPENING = Words.of("^[\\[【]|[您你](?:有|的|尾号)|尊敬的(?:客户|用户|会员)");
    private static final Words NOTICE = Words.of("取件|待取|包裹|快件|驿站|已?签收|派送中|运单|验证码|校验码|尾号|退订|积分|保持电话畅通");
    private static final Words WAGES = Words.of("工资|工钱|薪|欠|拖|差|没发|不发|没给|不给|没结|不结|血汗钱|干活|上班|打工|老板");

    private Notices() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && OPENING.isIn(text) && NOTICE.isIn(text) && !WAGES.isIn(text);
    }
}
