package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern WORDS = Pattern.compile("[^，。,；;！!\\s]+");
    private static final Pattern TOTAL = Pattern.compile("^(?:一共|总共|合计|共|加起来|合起来)");
    private static final Pattern MARK = Pattern.compile("^\\s*[①②③④⑤]\\s*");

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
        String told = text.substring(0, text.length() - tail.length());
        List<String> parts = split(told, MOST);
        if (parts.size() < 2) {
            parts = counted(told);
        }
        if (parts.size() < 2) {
            parts = new SiteSplit(listening, debtors, at).parts(told);
        }
        return parts.size() < 2
                ? List.of(text)
                : parts.stream().map(part -> bare(part) + tail).toList();
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

    /** Without the mark that it is listed by. */
    private static String bare(String part) {
        return MARK.matcher(part).replaceFirst("");
    }

    /** 两个老板欠我: one after the other, each up to its sum; what they come to belongs to none. */
    private List<String> counted(String text) {
        Matcher ahead = CaseWords.COUNTED.matcher(text);
        if (!ahead.find()) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher clause = WORDS.matcher(text);
        for (boolean more = clause.find(ahead.end()); more; more = clause.find()) {
            if (SUM.matcher(clause.group()).find()
                    && !TOTAL.matcher(clause.group()).find()) {
                parts.add(text.substring(from, clause.end()));
                from = clause.end();
            }
        }
        return parts.size() <= MOST && parts.stream().allMatch(this::isTold) ? parts : List.of(text);
    }

    private boolean isTold(String part) {
        ReportFacts facts = listening.presumed(part, at).facts();
        return facts.amount() != null && (isNamed(part, facts) || hasPlace(facts));
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
        Stream.concat(CaseWords.NEXT.matcher(text).results().map(m -> m.start()), OnBehalf.starts(text))
                .filter(i -> i > 0)
                .distinct()
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
        boolean said = (next.find() && next.start() == 0)
                || (OnBehalf.starts(rest).anyMatch(i -> i == 0) && OnBehalf.isOfAnother(rest, first));
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
