package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript.Aside;

/** Short answers to what a worker asks on the way (资费、保密、多久). */
final class Asides {

    /** More would not be read. */
    private static final int MOST = 2;

    /** A longer text tells something; what it asks besides was answered before. */
    private static final int SHORT = 40;

    private Asides() {}

    /** Answers what was not answered within the quiet time. @return whether anything is asked that has an answer */
    static boolean answer(Exchange exchange, OpenReport report, String text) {
        List<Aside> asked = asked(exchange, report, text);
        int most = exchange.reply().isRegistration() && exchange.channel().isSms() ? 1 : MOST;
        asked.stream()
                .filter(aside -> isNew(exchange, aside))
                .limit(most)
                .forEach(aside -> say(exchange, report, aside));
        return !asked.isEmpty();
    }

    /** Answers once more: whoever asks again wants to hear it. @return whether there is an answer */
    static boolean again(Exchange exchange, OpenReport report) {
        List<Aside> asked = exchange.text().length() > SHORT ? List.of() : asked(exchange, report, exchange.text());
        if (exchange.reply().isAnswer()) {
            return true;
        }
        asked.stream().findFirst().ifPresent(aside -> say(exchange, report, aside));
        return !asked.isEmpty();
    }

    /** Whether the text asks what has an answer. */
    static boolean isAsked(Exchange exchange) {
        return !asked(exchange, exchange.state().report(), exchange.text()).isEmpty();
    }

    private static boolean isNew(Exchange exchange, Aside aside) {
        return !exchange.state()
                .wasSaid(aside.text(), exchange.now(), exchange.script().quiet());
    }

    private static void say(Exchange exchange, OpenReport report, Aside aside) {
        exchange.state().said.put(aside.text(), exchange.now());
        exchange.reply()
                .say(report.isRegistered() ? aside.text() : aside.early())
                .markAnswer();
    }

    /** Questions in different words of the text, each once. */
    private static List<Aside> asked(Exchange exchange, OpenReport report, String text) {
        List<Aside> found = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        for (Aside aside : exchange.script().asides()) {
            Matcher matcher = aside.pattern().matcher(text);
            if (fits(aside, report) && matcher.find() && isApart(spans, matcher)) {
                found.add(aside);
                spans.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        return found;
    }

    private static boolean isApart(List<int[]> spans, Matcher matcher) {
        return spans.stream().allMatch(span -> matcher.start() >= span[1] || matcher.end() <= span[0]);
    }

    private static boolean fits(Aside aside, OpenReport report) {
        ReportFacts facts = report.facts;
        boolean early = !report.isRegistered() && aside.first() != null;
        return early || aside.when() == null || aside.when().holds(facts);
    }
}
