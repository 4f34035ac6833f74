package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinsheng.extraction.Utterance.Speaker;

/** Who is the agent and who calls, where the labels alone do not tell: A and B, Q and A, a name and 坐席. */
final class CallRoles {

    /** A label that nobody knows is one if it comes back. */
    private static final int OFTEN = 2;

    /** Letters and signs that only make sense as speakers of a dialogue. */
    private static final List<String> SIGNS = List.of("a", "b", "c", "q", "甲", "乙", "丙", "问", "答");

    private static final List<String> PERSONS = List.of(
            "女士", "先生", "某", "师傅", "大爷", "大姐", "大哥", "大妈", "阿姨", "媳妇", "老婆", "丈夫", "妻子", "儿子", "女儿", "家属", "班长", "工友");

    private static final List<String> AGENT_WORDS =
            List.of("请讲", "请问", "为您", "热线", "工号", "登记", "受理", "核对", "您", "转接", "联系您", "多少人", "几个人", "请说", "是吗", "对吗");
    private static final List<String> CALLER_WORDS =
            List.of("我们", "俺", "欠我", "老板", "不给", "工资没", "投诉", "反映一下", "我要", "我想", "你们管");

    private final Map<String, Integer> turns = new LinkedHashMap<>();
    private final Map<String, Integer> agentScore = new HashMap<>();
    private final Map<String, Speaker> roles = new LinkedHashMap<>();

    private CallRoles(List<String> lines) {
        String last = "";
        for (String line : lines) {
            SpeakerLabel label = SpeakerLabel.of(line);
            if (label != null) {
                last = label.name();
                turns.merge(last, 1, Integer::sum);
                if (label.speaker() != null) {
                    roles.put(last, label.speaker());
                }
            }
            agentScore.merge(last, score(label == null ? line : line.substring(label.words())), Integer::sum);
        }
    }

    /** Every label of the call with who it is; empty where nobody speaks by name. */
    static Map<String, Speaker> of(List<String> lines) {
        return new CallRoles(lines).resolve();
    }

    private Map<String, Speaker> resolve() {
        List<String> unknown =
                turns.keySet().stream().filter(this::isUnknownSpeaker).toList();
        boolean enough = !roles.isEmpty() || unknown.size() > 1;
        if (enough && !unknown.isEmpty()) {
            if (!roles.containsValue(Speaker.AGENT)) {
                roles.put(agentAmong(unknown), Speaker.AGENT);
            }
            unknown.forEach(name -> roles.putIfAbsent(name, Speaker.CALLER));
        }
        return roles;
    }

    private boolean isUnknownSpeaker(String name) {
        return !roles.containsKey(name)
                && (turns.getOrDefault(name, 0) >= OFTEN
                        || SIGNS.contains(name.toLowerCase(Locale.ROOT))
                        || PERSONS.stream().anyMatch(name::endsWith));
    }

    /** Who asks, or else who speaks most like an agent; the first of equals. */
    private String agentAmong(List<String> names) {
        return names.stream()
                .filter(name -> name.equalsIgnoreCase("q") || name.equals("问"))
                .findFirst()
                .or(() -> names.stream()
                        .max(Comparator.comparingInt((String name) -> agentScore.getOrDefault(name, 0))
                                .thenComparing(name -> -names.indexOf(name))))
                .orElseThrow();
    }

    private static int score(String words) {
        long agent = AGENT_WORDS.stream().filter(words::contains).count();
        long caller = CALLER_WORDS.stream().filter(words::contains).count();
        return (int) (agent - caller);
    }
}
