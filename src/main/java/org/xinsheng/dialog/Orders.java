package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Patterns;
import org.xinsheng.dialog.script.Wish;

/**
 * Orders beside something else, or several: 退订，另外金额3100. They stand at the beginning or the end of a text, each
 * between two marks; in the middle of a story the same words are part of it.
 *
 * @param rest what is said besides; empty if the text is nothing but orders
 */
record Orders(List<Wish> wishes, String rest) {

    private static final Orders NONE = new Orders(List.of(), "");

    private static final Pattern CLAUSE = Pattern.compile("[^\\s，。,；;！!？?~～…]+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Leads over to something else; 另外一个老板 is another one. */
    private static final Pattern BESIDES = Pattern.compile("^(?:另外|对了)(?![一还有个])");

    private static final Pattern NUMBER = Pattern.compile("[0-9]|编号");

    /** Longer clauses tell something. */
    private static final int SHORT = 18;

    private static final Set<Wish> BESIDE = EnumSet.of(
            Wish.STATUS,
            Wish.PERSON,
            Wish.OPT_OUT,
            Wish.OPT_IN,
            Wish.SAFE_MODE,
            Wish.NORMAL_MODE,
            Wish.CODE,
            Wish.WITHDRAW);

    /** Said along with an order, and no order itself. */
    private static final Set<Wish> POLITE = EnumSet.of(Wish.GREETING, Wish.THANKS, Wish.BYE, Wish.CONFIRM);

    static Orders in(DialogScript script, String text) {
        List<MatchResult> clauses = CLAUSE.matcher(text).results().toList();
        if (clauses.size() < 2 || script.commands().of(text).isPresent()) {
            return NONE;
        }
        Patterns patterns = script.patterns();
        boolean stays = patterns.stay().matcher(text).find();
        boolean others = patterns.others().matcher(text).find();
        List<Optional<Wish>> wishes = clauses.stream()
                .map(clause -> wish(script, clause.group())
                        .filter(wish -> !(stays && wish == Wish.WITHDRAW) && !(others && wish == Wish.STATUS)))
                .toList();
        return wishes.stream().allMatch(Optional::isPresent)
                ? new Orders(said(wishes.stream().flatMap(Optional::stream).toList()), "")
                : around(text, clauses, wishes);
    }

    boolean isEmpty() {
        return wishes.isEmpty();
    }

    private static Orders around(String text, List<MatchResult> clauses, List<Optional<Wish>> wishes) {
        int from = 0;
        while (isBeside(wishes.get(from))) {
            from++;
        }
        int to = wishes.size();
        while (isBeside(wishes.get(to - 1))) {
            to--;
        }
        List<Wish> orders = Stream.concat(wishes.subList(0, from).stream(), wishes.subList(to, wishes.size()).stream())
                .flatMap(Optional::stream)
                .filter(BESIDE::contains)
                .distinct()
                .toList();
        String rest =
                text.substring(clauses.get(from).start(), clauses.get(to - 1).end());
        return orders.isEmpty()
                ? NONE
                : new Orders(orders, BESIDES.matcher(rest).replaceFirst(""));
    }

    private static boolean isBeside(Optional<Wish> wish) {
        return wish.filter(w -> BESIDE.contains(w) || POLITE.contains(w)).isPresent();
    }

    /** Politeness counts only where nothing else is said; then the last word does. */
    private static List<Wish> said(List<Wish> wishes) {
        List<Wish> orders = new ArrayList<>(wishes.stream().distinct().toList());
        orders.removeAll(POLITE);
        return orders.isEmpty() ? List.of(wishes.getLast()) : List.copyOf(orders);
    }

    private static Optional<Wish> wish(DialogScript script, String clause) {
        if (!CHINESE.matcher(clause).find() || clause.length() > SHORT) {
            return Optional.empty();
        }
        Patterns patterns = script.patterns();
        String bare = patterns.besides().matcher(clause).replaceFirst("");
        return script.commands()
                .of(clause)
                .or(() -> script.commands().of(bare))
                .or(() -> NUMBER.matcher(clause).find() ? Optional.empty() : meant(patterns, clause));
    }

    private static Optional<Wish> meant(Patterns patterns, String clause) {
        if (patterns.person().matcher(clause).find()) {
            return Optional.of(Wish.PERSON);
        }
        return patterns.status().matcher(clause).find() ? Optional.of(Wish.STATUS) : Optional.empty();
    }
}
