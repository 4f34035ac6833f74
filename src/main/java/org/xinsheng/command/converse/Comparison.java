package org.xinsheng.command.converse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinsheng.core.ReportNumber;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two outputs of one conversation. Report numbers follow from everything that was played before, so
 * each is named by its order in the conversation instead.
 */
final class Comparison {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

    private final List<Difference> differences = new ArrayList<>();
    private final JsonNode before;
    private final JsonNode now;

    private Comparison(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    static List<Difference> of(JsonNode before, JsonNode now) {
        Comparison comparison = new Comparison(before, now);
        comparison.run();
        return comparison.differences;
    }

    /** What a difference is about. */
    enum Kind {
        ERROR("errors"),
        REPLY("replies"),
        QUESTION("questions"),
        FINDING("findings"),
        ROUTING("routing"),
        ALERT("alerts"),
        HANDOVER("handed over");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param what such as {@code report 1 amount}
     * @param before lines that are gone
     * @param now lines that are new
     */
    record Difference(Kind kind, String what, List<String> before, List<String> now) {

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("  " + what);
            before.forEach(line -> lines.add("    - " + line));
            now.forEach(line -> lines.add("    + " + line));
            return lines;
        }
    }

    private void run() {
        add(Kind.ERROR, "error", texts(before.path("error")), texts(now.path("error")));
        replies();
        each("report", before.path("reports"), now.path("reports"), this::report);
        if (before.has("turns") && now.has("turns")) {
            each("turn", before.path("turns"), now.path("turns"), this::turn);
        }
        add(Kind.ALERT, "alerts", texts(before.path("alerts")), texts(now.path("alerts")));
        add(Kind.HANDOVER, "handed over", texts(before.path("handedOver")), texts(now.path("handedOver")));
    }

    private void add(Kind kind, String what, List<String> was, List<String> is) {
        if (!was.equals(is)) {
            differences.add(new Difference(kind, what, was, is));
        }
    }

    /** Texts that both said in the same order are left out. */
    private void replies() {
        List<String> was = said(before);
        List<String> is = said(now);
        Set<Integer> keptBefore = new LinkedHashSet<>();
        Set<Integer> keptNow = new LinkedHashSet<>();
        common(was, is, keptBefore, keptNow);
        add(Kind.REPLY, "replies", without(was, keptBefore), without(is, keptNow));
    }

    private static List<String> without(List<String> texts, Set<Integer> kept) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!kept.contains(i)) {
                rest.add(texts.get(i));
            }
        }
        return rest;
    }

    /** The longest sequence that both have, by its places in each. */
    private static void common(List<String> a, List<String> b, Set<Integer> inA, Set<Integer> inB) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                inA.add(i++);
                inB.add(j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<String> said(JsonNode node) {
        Map<String, String> numbers = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (JsonNode text : node.path("outbound")) {
            said.add(NUMBER.matcher(text.path("text").asString(""))
                    .replaceAll(match -> nth(numbers, match.group()))
                    .replace("\n", " / "));
        }
        return said;
    }

    private static String nth(Map<String, String> numbers, String digits) {
        return ReportNumber.parse(digits).isEmpty()
                ? digits
                : numbers.computeIfAbsent(digits, d -> "#" + (numbers.size() + 1));
    }

    private void report(String what, JsonNode was, JsonNode is) {
        Set<String> keys = new LinkedHashSet<>(was.propertyNames());
        keys.addAll(is.propertyNames());
        for (String key : keys) {
            switch (key) {
                case "number" -> {}
                case "clue" -> add(Kind.ROUTING, what + " joins another", joins(was), joins(is));
                case "decision", "responsibleUnit" -> field(Kind.ROUTING, what, key, was, is);
                default -> field(Kind.FINDING, what, key, was, is);
            }
        }
    }

    private static List<String> joins(JsonNode report) {
        return report.has("clue")
                ? List.of(String.valueOf(!report.path("clue").equals(report.path("number"))))
                : List.of();
    }

    private void turn(String what, JsonNode was, JsonNode is) {
        field(Kind.QUESTION, what, "question", was, is);
        field(Kind.HANDOVER, what, "handover", was, is);
        List<String> routes = routes(was);
        add(Kind.ROUTING, what + " proposal", routes, routes(is));
        JsonNode facts = is.path("facts");
        Set<String> keys = new LinkedHashSet<>(was.path("facts").propertyNames());
        keys.addAll(facts.propertyNames());
        keys.forEach(key -> field(Kind.FINDING, what, key, was.path("facts"), facts));
    }

    private static List<String> routes(JsonNode turn) {
        List<String> routes = new ArrayList<>();
        turn.path("routes")
                .forEach(route -> routes.add(route.path("rule").asString("") + " "
                        + route.path("outcome").asString("") + " "
                        + route.path("target").asString("")));
        return routes;
    }

    private void field(Kind kind, String what, String key, JsonNode was, JsonNode is) {
        add(kind, what + " " + key, texts(was.path(key)), texts(is.path(key)));
    }

    private static List<String> texts(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value.toString());
    }

    private void each(String name, JsonNode was, JsonNode is, Pair pair) {
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            pair.compare(name + " " + (i + 1), was.path(i), is.path(i));
        }
    }

    /** Compares two of a list, of which one may be missing. */
    private interface Pair {
        void compare(String what, JsonNode before, JsonNode now);
    }
}
