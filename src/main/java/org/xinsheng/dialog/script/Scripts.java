package org.xinsheng.dialog.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All versions of the dialog script that are at hand: intake.yaml for new conversations, and any
 * {@code intake-*.yaml} for those that began on an older one.
 */
public final class Scripts {

    private final DialogScript current;
    private final Map<String, DialogScript> byVersion;

    private Scripts(DialogScript current, Map<String, DialogScript> byVersion) {
        this.current = current;
        this.byVersion = Map.copyOf(byVersion);
    }

    /**
     * @param directory such as {@code classpath:/dialogs/} or {@code file:/etc/xinsheng/dialogs/}
     * @throws InvalidScript if anything is wrong with any of them
     */
    public static Scripts load(String directory, Wordings wordings) {
        var resolver = new PathMatchingResourcePatternResolver();
        DialogScript current = read(resolver.getResource(directory + "intake.yaml"), wordings);
        Map<String, DialogScript> all = new LinkedHashMap<>();
        try {
            for (Resource older : resolver.getResources(directory + "intake-*.yaml")) {
                DialogScript script = read(older, wordings);
                all.put(script.version(), script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.put(current.version(), current);
        return new Scripts(current, all);
    }

    /** One script and no other: whatever a conversation began on, it goes on here. */
    public static Scripts only(DialogScript script) {
        return new Scripts(script, Map.of(script.version(), script));
    }

    /**
     * A script that somebody is trying out.
     *
     * @param name of the file, for the mistakes
     * @throws InvalidScript if anything is wrong with it
     */
    public static DialogScript read(String name, String yaml, Wordings wordings) {
        return parse(YamlFile.of(name, yaml), wordings);
    }

    /** Of all scripts at hand, the current one first. */
    public List<String> versions() {
        return Stream.concat(
                        Stream.of(current.version()),
                        byVersion.keySet().stream().sorted())
                .distinct()
                .toList();
    }

    public DialogScript current() {
        return current;
    }

    /** The script that a conversation runs on: see {@link #next}. */
    public DialogScript version(String version) {
        return next(version, null).script();
    }

    /**
     * Where a conversation goes on. It stays on the version that it began with as long as that is at hand and the current
     * one does not continue it; else it moves to the current one: to the state that {@code continues} names, to the one of
     * the same name, or to the start.
     *
     * @param state that it is in; null for the start
     */
    public Next next(String version, @Nullable String state) {
        Map<String, String> renamed = current.continues().get(version);
        DialogScript own = byVersion.get(version);
        if (own != null && renamed == null) {
            return new Next(own, state);
        }
        String now = renamed == null || state == null ? state : renamed.getOrDefault(state, state);
        return new Next(current, now != null && current.states().containsKey(now) ? now : null);
    }

    /**
     * A script and a state in it.
     *
     * @param state null for the start
     */
    public record Next(DialogScript script, @Nullable String state) {}

    static DialogScript parse(YamlFile file, Wordings wordings) {
        ScriptCheck.check(file, schema("schema.json"), wordings.ids());
        DialogScript script = file.as(DialogScript.class);
        wordings.checkPairs(file, script);
        return script;
    }

    /** The published schemas are always those of this version of the service. */
    static String schema(String name) {
        try (var in = Scripts.class.getResourceAsStream("/dialogs/" + name)) {
            if (in == null) {
                throw new InvalidScript(List.of(name + ": not found"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DialogScript read(Resource resource, Wordings wordings) {
        return parse(YamlFile.read(resource), wordings);
    }
}
