package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that may put something right, and what is said of it: "人数", ASSERTED, "21个".
 *
 * @param subject what it is about, as said in front of the verb; may be empty
 * @param words what is asserted, denied or called wrong; may be empty
 * @param start where {@code words} begin in the text
 */
record Piece(String subject, Stance stance, String words, int start) {

    enum Stance {
        /** Just said, with no verb of putting right. */
        SAID,
        /** 是…, 应该是…, 改成…: holds from now on. */
        ASSERTED,
        /** 不是…: does not hold. */
        DENIED,
        /** …写错了: the words in front did not hold. */
        WRONG,
        /** 多说了…, 有…不算: less by so much. */
        LESS,
        /** 少说了…, 还有…没算: more by so much. */
        MORE
    }

    boolean takesBack() {
        return stance == Stance.DENIED || stance == Stance.WRONG;
    }

    /** Whether it tells by itself how much less or more it is than was said. */
    boolean isShift() {
        return (stance == Stance.LESS || stance == Stance.MORE) && !subject.equals(BESIDES);
    }

    private static final int SUBJECT = 12;

    private static final Pattern STOPS = Pattern.compile("[^，。,;；！!？?\\s：:、]+");

    /** In front of these a new piece begins also without a stop. */
    private static final Pattern JOINTS = Pattern.compile(
            "(?<=[^是要可又也并而])(?:(?=(?:[并可也又而])?不(?:是(?!不|是)|叫|姓|在)|而是|应该[是写叫在]|其实)|(?=应为|(?:都|全)?改(?:[成为到回]|(?=[0-9]))|换成|改作|更正[为成]))");

    private static final Pattern REPLACING = Pattern.compile("^(?:应为|(?:都|全)?改|换成|更正)");
    private static final String MISTAKE =
            "(?:[说讲写打记算报弄搞数按填输发听认看](?:错|岔|混|反|漏|快|重|乱)|(?<!没)(?:不对(?!劲)|有误|错(?!过))|更正|纠正|[要得]改(?![成为到回])|改一?下)[了咯哩咧啦嘞喽哈哒噻哟啊呀]*(?:一?个?字|[两二三几23](?:个(?:地方|数字?|字)?|处)(?!人|[^，。,\\s]))?";
    private static final String COUNTING = "[说讲写报记算加打数按填输]";
    private static final String TOO =
            "(?<less>多" + COUNTING + "[了个]*|多了(?=[0-9.]{3,}|[0-9一二两三四五六七八九十]+[百千万]))|(?<more>(?:少|漏|忘)(?:" + COUNTING
                    + "[了个]*|[了个]*(?=[0-9一二两三四五六七八九十])))|(?<far>"
                    + COUNTING + "[多少漏](?![给发付结拿])[了个]*)";
    private static final Pattern WRONG =
            Pattern.compile("(?<!没有?|没)(?:" + TOO + "|(?<wrong>(?:我|都|又|给)*" + MISTAKE + "))");
    private static final Pattern VERB = Pattern.compile(
            "(?<no>(?:[并可也又都根本而]|实际上?)*(?:(?<!是)不(?:是(?!不|是|很|太|吗)|叫|姓|在|止|找)|没有|(?:原来|以前|之前|本来|原先)在|(?:以前|之前|本来|原先)[是叫]|[说写打记听报看]成了?))"
                    + "|(?<yes>(?:而|应该|应当|应|其实|实际上?|确实|正确的?|原来|该|还|都|才|[只就](?!是)|只|就|要)*"
                    + "(?:(?<!不|不能|不就)是(?!不)|叫做?|姓|在|为|写|找|有|剩下?|改(?:[成为到回]|(?=[0-9]))|换成|改作|[变换]回|恢复[为成到]|更正[为成]|搬[到去]|共|一共|总共))");
    /** 有, 共: tell a figure, but not that another one was wrong. */
    private static final Pattern COUNTS = Pattern.compile("(?:有|共|剩下?)$");

    private static final Pattern AWAY = Pattern.compile(
            "^(?:那|就|还|也|里头|里面|其中|得|要|应[该当]|再|又|给我|帮我|麻烦)*(?:减[掉去少]?|扣[掉除去]|去掉|除[去掉]|刨[去掉除开]|抹掉|[-－](?=[0-9一二两三]))(?!的)(?<a>.+)$|^.{0,8}?(?:里面|其中|当中)?有(?<b>[0-9一二两三四五六七八九十百千万]+[个人名位元块]*)[^，,]{0,12}?(?:不算|不在内|不作数)(?:我们|俺们|咱们)?[^，。,\\d]{0,4}$");
    /** What he keeps back, or what is to be taken off: only beside words of putting right. */
    private static final Pattern PERHAPS_AWAY =
            Pattern.compile("^(?:那|还|也|得|要|应[该当])*再?(?:要|得)?扣(?:我|我们)?(?<a>[0-9一二两三四五六七八九十百千万.]+[元块钱]*)$");

    private static final Pattern ADDED = Pattern.compile(
            "^(?:又|才|刚|那|就|还(?=[得要应])|也|得|要|应[该当]|给我|帮我)*(?<sure>想起来?)?(?:还有?|另外还?有?|(?<plus>再加上?|加上?|漏了|[+＋]))"
                    + "(?<a>[0-9〇零一二两三四五六七八九十百千万.]+[个人名位元块毛多]*)(?:工友|工人|兄弟|伙计|的.{1,6})?(?<out>没算|没说|没报|没加|没写|算漏)?[吧啊哈钱]*$");

    /** "老板说他算错了账": a mistake of others. */
    private static final Pattern OTHERS = Pattern.compile("(?:他们?|老板|公司|厂里|会计)(?:都|又|自己)?$");

    /** "公司错了是鑫大": what follows a mistake in a name. */
    private static final Pattern ANOTHER_NAME = Pattern.compile("^(?:应该)?[是叫]");

    /** Subject of what is more only beside words of putting right: 还有两个工友. */
    private static final String BESIDES = "还有";

    /** The pieces of a text, in order. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher stretch = STOPS.matcher(text);
        while (stretch.find()) {
            int from = stretch.start();
            Matcher joint = JOINTS.matcher(text).region(stretch.start(), stretch.end());
            joint.useTransparentBounds(true);
            while (joint.find()) {
                if (joint.start() > from) {
                    add(pieces, text.substring(from, joint.start()), from);
                    from = joint.start();
                    replaced(pieces, text.substring(joint.start(), Math.min(text.length(), joint.start() + 3)));
                }
            }
            add(pieces, text.substring(from, stretch.end()), from);
        }
        return pieces;
    }

    /** What stands in front of 改成 does not hold. */
    private static void replaced(List<Piece> pieces, String joint) {
        Piece last = pieces.getLast();
        if (last.stance() == Stance.SAID && REPLACING.matcher(joint).find()) {
            pieces.set(pieces.size() - 1, new Piece(last.subject(), Stance.WRONG, last.words(), last.start()));
        }
    }

    private static void add(List<Piece> pieces, String words, int start) {
        if (shifted(pieces, words, start)) {
            return;
        }
        Matcher wrong = WRONG.matcher(words);
        if (wrong.find()) {
            mistaken(pieces, words, start, wrong);
            return;
        }
        Matcher verb = VERB.matcher(words);
        while (verb.find()) {
            if (isPlain(words.substring(0, verb.start()))) {
                verbal(pieces, words, start, verb);
                return;
            }
        }
        pieces.add(new Piece("", Stance.SAID, words, start));
    }

    private static void mistaken(List<Piece> pieces, String words, int start, Matcher wrong) {
        String subject = words.substring(0, wrong.start());
        if (OTHERS.matcher(subject).find()
                && !ANOTHER_NAME.matcher(words.substring(wrong.end())).find()) {
            pieces.add(new Piece("", Stance.SAID, words, start));
            return;
        }
        String rest = words.substring(wrong.end());
        boolean amount = wrong.group("wrong") == null && !rest.isEmpty() && !rest.startsWith("是");
        boolean less = wrong.group("less") != null
                || (wrong.group("far") != null && wrong.group("far").contains("多"));
        if (amount) {
            pieces.add(new Piece(subject, less ? Stance.LESS : Stance.MORE, rest, start + wrong.end()));
            return;
        }
        int verb = subject.indexOf('是');
        String meant = verb > 0 && isPlain(subject.substring(0, verb)) ? subject.substring(verb + 1) : subject;
        pieces.add(new Piece(
                subject.substring(0, subject.length() - meant.length()),
                Stance.WRONG,
                meant,
                start + subject.length() - meant.length()));
        if (!rest.isEmpty()) {
            add(pieces, rest, start + wrong.end());
        }
    }

    private static void verbal(List<Piece> pieces, String words, int start, Matcher verb) {
        String subject = words.substring(0, verb.start());
        String object = words.substring(verb.end());
        boolean denied = verb.group("no") != null;
        int again = denied ? object.replace("还是", "啊啊").indexOf('是', 1) : -1;
        String said = again > 0 ? object.substring(0, again) : object;
        pieces.add(new Piece(
                subject + name(verb.group()),
                denied ? Stance.DENIED : COUNTS.matcher(verb.group()).find() ? Stance.SAID : Stance.ASSERTED,
                said,
                start + verb.end()));
        if (again > 0) {
            add(pieces, object.substring(again), start + verb.end() + again);
        }
    }

    /** 姓 and 在 tell what follows. */
    private static String name(String verb) {
        return verb.endsWith("姓") ? "姓" : verb.endsWith("在") ? "在" : "";
    }

    private static boolean shifted(List<Piece> pieces, String words, int start) {
        Matcher away = AWAY.matcher(words);
        if (away.find()) {
            int group = away.group("a") != null ? away.start("a") : away.start("b");
            String less = away.group("a") != null ? away.group("a") : away.group("b");
            pieces.add(new Piece("", Stance.LESS, less, start + group));
            return true;
        }
        Matcher perhaps = PERHAPS_AWAY.matcher(words);
        if (perhaps.find()) {
            pieces.add(new Piece(BESIDES, Stance.LESS, perhaps.group("a"), start + perhaps.start("a")));
            return true;
        }
        Matcher added = ADDED.matcher(words);
        if (added.find()) {
            boolean sure = added.group("sure") != null || added.group("plus") != null || added.group("out") != null;
            pieces.add(new Piece(sure ? "" : BESIDES, Stance.MORE, added.group("a"), start + added.start("a")));
            return true;
        }
        return false;
    }

    /** A subject is short. */
    private static boolean isPlain(String subject) {
        return subject.length() <= SUBJECT;
    }
}
