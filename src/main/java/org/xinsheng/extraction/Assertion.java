package org.xinsheng.extraction;

import org.xinsheng.extraction.pattern.Words;

/**
 * Whether words tell what has happened, or only what is wished, advised, feared, asked, conditional or denied: "想去仲裁",
 * "叫我起诉", "怕他跑路", "没有转包", "仲裁要多久". Looks at the words right before and right behind, within the clause.
 */
final class Assertion {

    private static final String CLAUSE = "[^,，。;；!！?？\\s]";

    /** Wishes, advice, fears, conditions, questions; up to a few words away. */
    private static final Words UNREAL = Words.of(
            "(?:想|打算|准备|考虑|计划|建议|劝|叫我|叫我们|叫去|让我|让我们|要我|要我们|喊我|可以|可不可以|能不能|能否|是否|要不要|该不该|是不是|会不会|有没有|如果|要是|若|假如|倘若|万一|再不|不然|否则|只能|只好|不得不|怎么|如何|怎样|哪里|去哪|怕|担心|害怕|怀疑|以为|除非|需要|应该|最好|或者|还是|不如|扬言|威胁|有权)"
                    + CLAUSE + "{0,7}");

    /** Denial, which stands close. */
    private static final Words DENIED = Words.of(
            "(?:没有?|未|不是|并非|并没有?|不算|不存在|不会|不能|不让|不敢|不想|不用|别|从没|从未|还没有?|尚未|无法|没法|不予|拒绝|暂未|懒得)(?:去|再|被|申请|走|过|能|真的|向|到|进入|进行|提起|启动|真正)?");

    /** It has come about all the same: "只好去仲裁了", "没办法已经起诉". */
    private static final Words REAL =
            Words.of("(?:已经|已|正在|刚刚|刚|前天|昨天|上周|上个?月|去年|今年|\\d月|\\d日|\\d号|月份|年底|年初)" + CLAUSE + "{0,5}");

    private static final Words ASKED = Words.of(
            CLAUSE
                    + "{0,4}?(?:吗|么[?？ ]|要多久|多久|要钱|要交|收费|怎么|如何|行不行|可以吗|可不可以|有用|行吗|好吗|需要|要什么|要带|流程|材料要|无门|无望|没门|不受理|不立案|不予|的话|才能|是什么)");

    private Assertion() {}

    static boolean isAsserted(String text, Words.Place place) {
        boolean unreal =
                UNREAL.endsAt(text, place.start()) && !REAL.endsAt(text, place.start()) && !isDone(text, place);
        return !unreal && !DENIED.endsAt(text, place.start()) && !ASKED.startsAt(text, place.end());
    }

    /** "…了" behind the words or as their end. */
    private static boolean isDone(String text, Words.Place place) {
        return text.charAt(place.end() - 1) == '了' || place.end() < text.length() && text.charAt(place.end()) == '了';
    }
}
