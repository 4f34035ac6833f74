package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How people on the telephone say yes and no, and where what they state themselves begins. */
final class Reply {

    private static final List<String> AFFIRMATIONS = List.of(
            "对", "是的", "是啊", "是呀", "是,", "是，", "是。", "嗯", "没错", "就是", "恩", "可以这么说", "有的", "对的", "正确", "是这样", "差不多",
            "好像是", "噢对", "哦对", "啊对", "昂", "是嘞", "是勒", "可不是", "可不", "嗯呐", "嗯嗯", "没毛病", "确实", "对头", "要得", "中", "诶对", "欸对",
            "哎对", "唉对", "那对", "就这个", "就这么", "完全正确", "yes", "yeah", "right", "ok", "是的呀", "是滴", "系", "系啊", "都对", "全对",
            "哦是", "啊是", "嗯是", "是有", "是欠");
    private static final List<String> NOT_AFFIRMATIONS = List.of(
            "对不起", "对了", "就是说", "嗯不", "嗯没", "对方", "对面", "差不多少", "嗯，不", "嗯 不", "对于", "是不是", "可不是这", "可不对", "中间", "中午",
            "中秋", "确实没", "确实不", "系统", "昂贵", "那对方", "对面", "嗯？", "嗯?", "哦对了", "噢对了", "啊对了", "可不能", "可不想", "可不敢", "对不上",
            "对不对");
    private static final List<String> DENIALS = Stream.of(
                    "嗯？不是", "嗯?不是", "啊？不是", "啊?不是", "哦不是", "噢不是", "诶不是", "哎不是", "不不不", "不是不是", "不是的", "不是", "不对", "没有",
                    "没", "不", "错了", "哪有", "不止", "no", "哪里", "哦不对", "哎不对", "不对不对", "说错了", "错了错了")
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final List<String> PLAIN_DENIALS =
            List.of("没有", "没想", "没那", "没", "不会", "不是", "不想", "不可能", "怎么会", "哪会", "那不会", "那没有", "不至于", "那倒没", "倒没");

    /** Words that deny the figure they stand beside. */
    private static final List<String> DENYING =
            List.of("不是", "不对", "哪有", "哪里", "哪来", "怎么", "没有", "没那么", "错", "不止", "不到", "？", "?");

    private static final List<String> OWN_MISTAKE =
            List.of("说错", "记错", "算错", "讲错", "弄错", "搞错", "报错", "哦不对", "啊不对", "哎不对", "等等不对", "不对不对", "更正", "改一下");
    private static final List<String> NAMED_MONEY =
            List.of("钱不对", "金额不对", "钱数不对", "数不对", "数目不对", "钱错", "金额错", "钱少了", "钱多了");
    private static final List<String> NAMED_PEOPLE = List.of("人数不对", "人不对", "人数错", "人少了", "人多了");
    private static final List<String> LEADS = List.of(
            "不过", "但是", "但", "可是", "应该是", "应该", "其实是", "其实", "准确说是", "实际是", "实际上是", "就是", "只是", "而是", "是", "那是", "这是",
            "改成", "对的", "对", "嗯", "我", "大概");
    private static final String JOINTS = " ，,。.、！!啊呀哦噢嗯的，；;…？?了";

    private Reply() {}

    /** "对", "是的", or an echo of the question's verb: "投诉过" to "投诉过没有". */
    static boolean affirms(String answer, String question) {
        String bare = answer.strip();
        boolean says = bare.equals("是")
                || AFFIRMATIONS.stream().anyMatch(bare::startsWith)
                        && NOT_AFFIRMATIONS.stream().noneMatch(bare::startsWith);
        return says || corrects(bare, NAMED_MONEY) || corrects(bare, NAMED_PEOPLE) || echoesVerb(bare, question);
    }

    /** "就是钱不对": what it names is wrong, the rest is right. */
    static boolean corrects(String answer, Figures.Kind kind) {
        return corrects(answer, kind == Figures.Kind.MONEY ? NAMED_MONEY : NAMED_PEOPLE)
                && (kind == Figures.Kind.MONEY || kind == Figures.Kind.PEOPLE);
    }

    private static boolean corrects(String answer, List<String> named) {
        return named.stream().anyMatch(answer::contains);
    }

    private static boolean echoesVerb(String answer, String question) {
        if (answer.startsWith("有") && !answer.startsWith("有没有")) {
            return question.contains("有没有") && answer.length() < 3;
        }
        for (int length = 1; length <= 2 && length < answer.length(); length++) {
            boolean done = "过了着".indexOf(answer.charAt(length)) >= 0;
            if (done && isYesNo(question) && question.contains(answer.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYesNo(String question) {
        return Stream.of("吗", "没有", "有没有", "没", "么", "是否", "是不是").anyMatch(question::contains);
    }

    static boolean isPlainDenial(String answer) {
        return answer.isEmpty() || PLAIN_DENIALS.stream().anyMatch(answer::startsWith);
    }

    /** Whether the speaker takes back what he said himself: "哦不对，我算错了". */
    static boolean takesBackOwn(String answer) {
        return OWN_MISTAKE.stream().anyMatch(answer::contains);
    }

    /** "不是，两万五": the agent's figure is wrong. */
    static boolean opensWithDenial(String answer) {
        return DENIALS.stream().anyMatch(answer.strip()::startsWith);
    }

    /** Whether the words deny what they hold. */
    static boolean denies(String words) {
        return DENYING.stream().anyMatch(words::contains);
    }

    /** Where the figure stands that an answer states after it has denied or affirmed: 0 where it states none. */
    static int behindReply(String text) {
        int at = 0;
        for (int last = -1; last != at; ) {
            last = at;
            at = behind(text, at, DENIALS);
            at = behind(text, at, LEADS);
            while (at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at < text.length() && Figures.isDigit(text.charAt(at)) ? at : 0;
    }

    private static int behind(String text, int at, List<String> words) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .map(word -> at + word.length())
                .findFirst()
                .orElse(at);
    }

    /** Where an answer ends without its sighs. */
    static int end(String text, int from) {
        int to = text.length();
        while (to > from && JOINTS.indexOf(text.charAt(to - 1)) >= 0 && text.charAt(to - 1) != '了') {
            to--;
        }
        return to;
    }
}
