package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.core.ReportFacts;

/**
 * Parts one text into the cases that it tells: each with a debtor and a sum of its own. What cannot be told apart stays
 * one text.
 */
final class CaseSplit {

    /** Longer ones are letters, which tell one case at length. */
    private static final int LONGEST = 500;

    private static final int MOST = 5;
    private static final Pattern SUM = Pattern.compile("[0-9]{3,}|[0-9一二两三四五六七八九十][0-9.]*\\s*[万千百kKwW]");
    private static final Pattern SENTENCE = Pattern.compile("[。；;！!\\n]");
    private static final Pattern CLAUSE = Pattern.compile("[，。,；;！!\\n]|(?<=\\S)\\s+(?=\\S)");

    private final Listening listening;
    private final Debtors debtors;
    private final Instant at;

    CaseSplit(Listening listening, Debtors debtors, Instant at) {
        this.listening = listening;
        this.debtors = debtors;
        this.at = at;
    }

    /** The parts in order, each at its words; one if the text tells one case. */
    List<String> parts(String text) {
        if (text.length() > LONGEST || SUM.matcher(text).results().limit(2).count() < 2) {
            return List.of(text);
        }
        String tail = tail(text);
        List<String> parts = split(text.substring(0, text.length() - tail.length()), MOST);
        return parts.size() < 2
                ? List.of(text)
                : parts.stream().map(part -> part + tail).toList();
    }

    /** What is said at the end of all of them: 都是我一个人的. */
    private static String tail(String text) {
        int from = 0;
        for (Matcher clause = CLAUSE.matcher(text); clause.find(); ) {
            boolean last = text.substring(clause.end()).strip().length() > 0;
            from = last ? clause.start() : from;
        }
        String tail = text.substring(from);
        return CaseWords.ALL.matcher(CLAUSE.matcher(tail).replaceFirst("")).find()
                        && !SUM.matcher(tail).find()
                ? tail
                : "";
    }

    /** Cuts off the first case, then looks for the next in what is left. */
    private List<String> split(String text, int most) {
        if (most < 2) {
            return List.of(text);
        }
        for (int cut : cuts(text)) {
            String first = text.substring(0, cut);
            String rest = text.substring(cut);
            if (SUM.matcher(first).find() && SUM.matcher(rest).find() && areTwo(first, rest)) {
                List<String> parts = new ArrayList<>(List.of(first));
                parts.addAll(split(rest, most - 1));
                return parts;
            }
        }
        return List.of(text);
    }

    /** Where a word says that another case follows, and wherever a sentence begins. */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        CaseWords.NEXT
                .matcher(text)
                .results()
                .map(m -> m.start())
                .filter(i -> i > 0)
                .forEach(cuts::add);
        SENTENCE.matcher(text)
                .results()
                .map(m -> m.end())
                .filter(i -> !cuts.contains(i))
                .sorted()
                .forEach(cuts::add);
        return cuts.stream().sorted().toList();
    }

    private boolean areTwo(String first, String rest) {
        if (isOver(first) || isOver(rest) || CaseWords.SAME.matcher(rest).find()) {
            return false;
        }
        Matcher next = CaseWords.NEXT.matcher(rest);
        boolean said = next.find() && next.start() == 0;
        ReportFacts one = listening.presumed(first, at).facts();
        ReportFacts two = listening.presumed(rest, at).facts();
        if (one.amount() == null || two.amount() == null || debtors.alike(one, two)) {
            return false;
        }
        return said ? areTwoAsSaid(first, rest, one, two) : areTwoUnsaid(first, rest, one, two);
    }

    private static boolean isOver(String part) {
        return CaseWords.SETTLED.matcher(part).find()
                && !CaseWords.STILL.matcher(part).find();
    }

    /** Said to be another: each has somebody or some place; a debtor named ahead of both is the debtor of both. */
    private boolean areTwoAsSaid(String first, String rest, ReportFacts one, ReportFacts two) {
        if (isNamed(first, one) && isNamed(rest, two)) {
            return true;
        }
        if ((!hasPlace(one) && !isNamed(first, one)) || (!hasPlace(two) && !isNamed(rest, two))) {
            return false;
        }
        Matcher next = CaseWords.NEXT.matcher(first);
        String ahead = next.find() ? first.substring(0, next.start()) : first;
        return isNamed(rest, two)
                || !isNamed(ahead, listening.presumed(ahead, at).facts());
    }

    private static boolean isNamed(String part, ReportFacts facts) {
        return Debtors.isNamed(facts) || CaseWords.speaksOfDebtor(part);
    }

    /** Not said, but each is told as a whole: who, how much, where or when, and that it is owed. */
    private boolean areTwoUnsaid(String first, String rest, ReportFacts one, ReportFacts two) {
        return isWhole(first, one)
                && isWhole(rest, two)
                && !CaseWords.CHAIN.matcher(first + rest).find()
                && !CaseWords.SUM.matcher(rest).find();
    }

    private static boolean isWhole(String part, ReportFacts facts) {
        return facts.employer() != null
                && (hasPlace(facts) || facts.period() != null)
                && CaseWords.OWES.matcher(part).find();
    }

    private static boolean hasPlace(ReportFacts facts) {
        return facts.project() != null || facts.location() != null;
    }
}
