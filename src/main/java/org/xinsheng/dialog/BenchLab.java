package org.xinsheng.dialog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.InvalidScript;
import org.xinsheng.dialog.script.PatternProbe;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.Directory;
import org.xinsheng.extraction.DangerRules;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.linking.Linker;
import org.xinsheng.routing.FirstContactPreviews;

/** Plays conversations on a bench of their own. */
@Component
class BenchLab implements DialogLab {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Scripts scripts;
    private final Wordings wordings;
    private final FirstContactPreviews previews;
    private final List<Object> shared;
    private final List<BeanDefinition> parts;
    private final Semaphore free = new Semaphore(1);

    BenchLab(
            Scripts scripts,
            Wordings wordings,
            FirstContactPreviews previews,
            Directory directory,
            Extractor extractor,
            DangerRules rules,
            Linker linker) {
        this.scripts = scripts;
        this.wordings = wordings;
        this.previews = previews;
        this.shared = List.of(directory, extractor, rules, linker);
        this.parts = parts();
    }

    /** Everything in this package but what keeps conversations in the database. */
    private static List<BeanDefinition> parts() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scan.addExcludeFilter(new AnnotationTypeFilter(Repository.class));
        return List.copyOf(scan.findCandidateComponents(BenchLab.class.getPackageName()));
    }

    @Override
    public List<String> versions() {
        return scripts.versions();
    }

    @Override
    public Outcome play(Scene scene, Candidate candidate) {
        if (!free.tryAcquire()) {
            return new Busy();
        }
        try {
            LabBench.Try tried = tried(candidate);
            Scene start = start(scene);
            if (candidate.script() != null) {
                refuseSlow(tried.script(), start);
            }
            return play(start, tried, start.lines().size() < scene.lines().size());
        } catch (InvalidScript e) {
            return new Refused(e.mistakes());
        } finally {
            free.release();
        }
    }

    private LabBench.Try tried(Candidate candidate) {
        String texts = bounded("texts.yaml", candidate.texts());
        String script = bounded("intake.yaml", candidate.script());
        Wordings words = texts == null ? wordings : Wordings.read("texts.yaml", texts);
        if (script != null) {
            return new LabBench.Try(Scripts.read("intake.yaml", script, words), words);
        }
        String version = candidate.version();
        return new LabBench.Try(version == null ? scripts.current() : scripts.version(version), words);
    }

    private static @Nullable String bounded(String name, @Nullable String yaml) {
        if (yaml != null && yaml.length() > LONGEST_SCRIPT) {
            throw new InvalidScript(List.of(name + ":1: more than " + LONGEST_SCRIPT + " characters"));
        }
        return yaml;
    }

    /** What was said so far is read again as a whole. */
    private static void refuseSlow(DialogScript script, Scene scene) {
        List<String> said = scene.lines().stream()
                .filter(WorkerTurn.class::isInstance)
                .flatMap(line -> ((WorkerTurn) line).texts().stream().map(WorkerText::text))
                .toList();
        List<String> all = new ArrayList<>(said);
        all.add(String.join("\n", said));
        PatternProbe.slow(script, all).ifPresent(where -> {
            throw new InvalidScript(List.of("intake.yaml: the pattern at " + where + " takes too long"));
        });
    }

    private Rehearsal play(Scene scene, LabBench.Try tried, boolean cut) {
        String version = tried.script().version();
        if (scene.lines().isEmpty()) {
            return new Rehearsal(version, List.of(), cut);
        }
        var bench = new LabBench(parts, shared, previews, scene, tried);
        long start = System.nanoTime();
        for (Line line : scene.lines()) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                return new Rehearsal(version, bench.steps(), true);
            }
            switch (line) {
                case StatusLine status -> bench.note(status);
                case WorkerTurn turn -> bench.play(turn);
            }
        }
        if (!cut) {
            bench.pass(scene.until());
        }
        return new Rehearsal(version, bench.steps(), cut);
    }

    /** As much of it as is played. */
    private static Scene start(Scene scene) {
        List<Line> lines = new ArrayList<>();
        int texts = 0;
        int characters = 0;
        for (Line line : scene.lines()) {
            if (line instanceof WorkerTurn turn) {
                texts += turn.texts().size();
                characters += turn.texts().stream()
                        .mapToInt(text -> text.text().length())
                        .sum();
            }
            if (texts > MOST_TEXTS || characters > MOST_CHARACTERS) {
                break;
            }
            lines.add(line);
        }
        return new Scene(scene.serviceRegion(), scene.channel(), lines, scene.until(), scene.numbers());
    }
}
