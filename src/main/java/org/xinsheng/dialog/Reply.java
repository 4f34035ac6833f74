package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.script.Wordings;

/** The one reply to a turn, put together of registered wordings and, on chat, what was understood. */
final class Reply {

    private final List<String> templates = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private @Nullable String question;
    private @Nullable String lead;
    private @Nullable String again;
    private String readBack = "";
    private boolean receipt;
    private boolean aloud;
    private boolean decision;
    private boolean secret;
    private boolean discreet;
    private boolean answer;

    Reply say(String template) {
        if (!templates.contains(template)) {
            templates.add(template);
        }
        return this;
    }

    /** Takes back what is said better by what follows. */
    Reply unsay(String template) {
        templates.remove(template);
        return this;
    }

    /** Takes back what goes without saying beside something else. */
    void unsayBeside(String template) {
        if (templates.size() > 1) {
            unsay(template);
        }
    }

    /** Says something shorter in its place, where the rest is said by what follows. */
    void change(String template, String shorter) {
        templates.replaceAll(said -> said.equals(template) ? shorter : said);
    }

    Reply with(String placeholder, String value) {
        values.put(placeholder, value);
        return this;
    }

    Reply with(Map<String, String> more) {
        values.putAll(more);
        return this;
    }

    void readBack(String line) {
        readBack = line;
    }

    /** Asks nothing after all: a person does, or there is no room. */
    void askNothing() {
        question = null;
        again = null;
    }

    /** Asks what was asked before, if there is room. @param key notes that it was */
    void askAgain(String template, String key) {
        ask(template);
        again = key;
    }

    /** What notes that a question was asked again; empty if none is. */
    Optional<String> askedAgain() {
        return question == null ? Optional.empty() : Optional.ofNullable(again);
    }

    /** Says that it is late in place of a day that has passed. @return whether it says so */
    boolean isLate(Wordings wordings, Instant now) {
        if (ReportTalk.Told.isPassed(values, now)) {
            templates.replaceAll(said -> wordings.late(said).orElse(said));
        }
        return templates.stream().anyMatch(wordings::isLate);
    }

    /** Says the same in fewer words. @return the words it had */
    List<String> brief(Wordings wordings) {
        List<String> full = List.copyOf(templates);
        templates.replaceAll(said -> wordings.brief(said).orElse(said));
        return full;
    }

    void restore(List<String> full) {
        templates.clear();
        templates.addAll(full);
    }

    int smsLength(RegionCode region, SignedTexts texts) {
        return isEmpty()
                ? 0
                : texts.join(region, ChannelType.SMS, all(), values).length();
    }

    void ask(String template) {
        question = template;
    }

    boolean asks() {
        return question != null;
    }

    /** Says in front of the question which report it is about. */
    void lead(String template) {
        lead = template;
    }

    /** Names a number, or is said only once, so it is never taken back for a newer text. */
    void markReceipt() {
        receipt = true;
    }

    /** Confirms what the worker decided, such as to get no more notices. */
    void markDecision() {
        decision = true;
    }

    boolean isDecision() {
        return decision;
    }

    /** Answers a question of the worker, who may have more of them. */
    void markAnswer() {
        answer = true;
    }

    boolean isAnswer() {
        return answer;
    }

    /** Takes everything back. */
    void drop() {
        templates.clear();
        question = null;
        readBack = "";
        receipt = false;
        secret = false;
    }

    boolean says(String template) {
        return templates.contains(template);
    }

    boolean asksNothing() {
        return question == null;
    }

    /** Tells of a report or several that were just registered. */
    boolean isRegistration() {
        return says("registered") || says("another-report") || says("registered-several");
    }

    /** Others read along. */
    void markDiscreet() {
        discreet = true;
    }

    boolean isDiscreet() {
        return discreet;
    }

    /** Takes back whatever is not allowed. @return whether that was anything */
    boolean leaveOnly(Predicate<String> allowed) {
        boolean less = templates.removeIf(allowed.negate()) || question != null || !readBack.isEmpty();
        question = null;
        readBack = "";
        return less;
    }

    /** Shows a code: it is taken out of what is kept as soon as the worker has seen it. */
    void markSecret() {
        secret = true;
    }

    /** Is said although only a person speaks: an answer to what the worker takes back or asks for. */
    void sayAloud() {
        aloud = true;
    }

    boolean isAloud() {
        return aloud;
    }

    boolean isEmpty() {
        return templates.isEmpty() && question == null && readBack.isEmpty();
    }

    /** {@code receipt}, {@code code} or {@code reply}: only the last may be superseded before it is sent. */
    String purpose() {
        if (secret) {
            return "code";
        }
        return receipt ? "receipt" : "reply";
    }

    String template() {
        return String.join("+", all());
    }

    /** As it is sent. On SMS what is worth least is left out when it would take more than two parts. */
    String text(
            RegionCode region,
            ChannelType channel,
            SignedTexts texts,
            Wordings wordings,
            boolean english,
            int variant) {
        if (channel.isSms()) {
            return sms(region, channel, texts);
        }
        List<String> lines = new ArrayList<>();
        templates.forEach(t -> lines.add(wordings.chat(t, values, variant)));
        if (!readBack.isEmpty()) {
            lines.add(readBack);
        }
        if (question != null) {
            String about = lead == null ? "" : wordings.chat(lead, values, variant);
            lines.add(about + wordings.chat(question, values, variant));
        }
        if (english) {
            all().forEach(t -> {
                String line = wordings.english(t, values);
                if (line != null) {
                    lines.add(line);
                }
            });
        }
        return String.join("\n", lines);
    }

    private String sms(RegionCode region, ChannelType channel, SignedTexts texts) {
        List<String> parts = all();
        String text = texts.join(region, channel, parts, values);
        while (text.length() > 2 * Wordings.SMS_PART && parts.size() > 1) {
            parts.removeLast();
            text = texts.join(region, channel, parts, values);
        }
        return text;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(templates);
        if (question != null) {
            if (lead != null) {
                all.add(lead);
            }
            all.add(question);
        }
        return all;
    }
}
