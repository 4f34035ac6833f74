package org.xinsheng.dialog.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds holes in the states of a script: those that nothing leads to, and those that something is missing in. */
final class StateCheck {

    private final YamlFile file;
    private final JsonNode script;
    private final JsonNode states;
    private final Set<String> slots;
    private final Set<String> texts;

    private StateCheck(YamlFile file, Set<String> slots, Set<String> texts) {
        this.file = file;
        this.script = file.content();
        this.states = script.path("states");
        this.slots = slots;
        this.texts = texts;
    }

    /** Notes every hole in the file. */
    static void check(YamlFile file, Set<String> slots, Set<String> texts) {
        new StateCheck(file, slots, texts).run();
    }

    private void run() {
        known("/start", script.path("start").asString());
        transitions("/anywhere", script.path("anywhere"));
        states.forEachEntry((id, state) -> state("/states/" + id, state));
        String version = script.path("version").asString();
        if (script.path("continues").has(version)) {
            file.mistake("/version", "version " + version + " continues itself: give the changed script a new name");
        }
        script.path("continues")
                .forEachEntry((earlier, renamed) ->
                        renamed.forEachEntry((old, now) -> known("/continues/" + earlier + "/" + old, now.asString())));
        reached();
        asked();
    }

    private void state(String at, JsonNode state) {
        transitions(at + "/next", state.path("next"));
        each(at + "/asks", state.path("asks"), slots, "slot");
        each(at + "/unheard", state.path("unheard"), texts, "text");
        needs(at, state, "asks", "ENOUGH");
        needs(at, state, "silence", "SILENT");
        needs(at, state, "answers", "ANSWERED");
        JsonNode say = state.path("silence").path("say");
        if (say.isString() && !texts.contains(say.asString())) {
            file.mistake(at + "/silence/say", "no such text: " + say.asString());
        }
        for (int i = 0; i < state.path("answers").size(); i++) {
            JsonNode pattern = state.path("answers").get(i).path("pattern");
            if (pattern.isString()) {
                ScriptCheck.pattern(file, at + "/answers/" + i + "/pattern", pattern.asString());
            }
        }
    }

    /** What a state does must lead somewhere. */
    private void needs(String at, JsonNode state, String does, String event) {
        boolean present = state.has(does)
                && (state.path(does).isObject() || !state.path(does).isEmpty());
        if (present && !state.path("next").has(event)) {
            file.mistake(at, "has " + does + " but says nothing about " + event + " in next");
        }
    }

    private void transitions(String at, JsonNode transitions) {
        transitions.forEachEntry((event, next) -> known(at + "/" + event, next.asString()));
    }

    private void known(String at, String state) {
        if (!states.has(state)) {
            file.mistake(at, "no such state: " + state);
        }
    }

    private void each(String at, JsonNode list, Set<String> names, String kind) {
        for (int i = 0; i < list.size(); i++) {
            if (!names.contains(list.get(i).asString())) {
                file.mistake(
                        at + "/" + i, "no such " + kind + ": " + list.get(i).asString());
            }
        }
    }

    private void reached() {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(script.path("start").asString());
        script.path("anywhere").forEach(state -> open.add(state.asString()));
        while (!open.isEmpty()) {
            String state = open.poll();
            if (reached.add(state)) {
                states.path(state).path("next").forEach(next -> open.add(next.asString()));
            }
        }
        states.propertyNames().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> file.mistake("/states/" + id, "state " + id + " is never reached: no next leads to it"));
    }

    private void asked() {
        Set<String> asked = new HashSet<>();
        states.forEach(state -> state.path("asks").forEach(slot -> asked.add(slot.asString())));
        for (int i = 0; i < script.path("slots").size(); i++) {
            String id = script.path("slots").get(i).path("id").asString();
            if (!asked.contains(id)) {
                file.mistake("/slots/" + i, "slot " + id + " is never asked: put it into asks of a state");
            }
        }
    }
}
