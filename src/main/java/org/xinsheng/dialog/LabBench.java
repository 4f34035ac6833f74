package org.xinsheng.dialog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.dialog.DialogLab.Scene;
import org.xinsheng.dialog.DialogLab.StatusLine;
import org.xinsheng.dialog.DialogLab.WorkerText;
import org.xinsheng.dialog.DialogLab.WorkerTurn;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.intake.Turn;
import org.xinsheng.routing.FirstContactPreviews;

/**
 * The dialog as it is in service, its parts put together anew on ports that only remember. For one conversation; not
 * thread-safe.
 */
final class LabBench {

    /** States that time alone leads through; a script has two or three. */
    private static final int MOST_SILENCES = 20;

    private static final ConversationId CONVERSATION = new ConversationId(new UUID(0, 0));

    private final RegionCode region;
    private final ChannelAddress worker;
    private final ChannelAddress ours;
    private final DialogScript script;
    private final Wordings wordings;
    private final LabClock clock;
    private final LabConversation conversation;
    private final LabRegister register;
    private final LabNotes notes = new LabNotes();
    private final DialogTurns turns;
    private final SilentWorker silent;
    private final List<Rehearsal.Step> steps = new ArrayList<>();
    private int played;

    /**
     * @param parts of the dialog; only those that answering a turn needs are made
     * @param shared what the lab has in common with the service: all of it is only read
     */
    LabBench(List<BeanDefinition> parts, List<Object> shared, FirstContactPreviews previews, Scene scene, Try tried) {
        this.region = scene.serviceRegion();
        this.worker = new ChannelAddress(scene.channel(), "lab");
        this.ours = new ChannelAddress(scene.channel(), "xinsheng");
        this.script = tried.script();
        this.wordings = tried.wordings();
        this.clock = new LabClock(scene.lines().getFirst().at());
        this.conversation = new LabConversation(clock);
        this.register = new LabRegister(previews, scene.numbers(), clock);
        List<Object> ports = new ArrayList<>(shared);
        ports.addAll(List.of(Scripts.only(script), wordings, clock, conversation, register, notes));
        ports.addAll(List.of(new LabReporter(worker), new LabInbox(CONVERSATION, ours), new LabProofs(clock)));
        BeanFactory assembled = assemble(parts, ports);
        this.turns = assembled.getBean(DialogTurns.class);
        this.silent = assembled.getBean(SilentWorker.class);
    }

    /** What is tried out. */
    record Try(DialogScript script, Wordings wordings) {}

    private static BeanFactory assemble(List<BeanDefinition> parts, List<Object> ports) {
        var factory = new DefaultListableBeanFactory();
        factory.setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
        var constructors = new AutowiredAnnotationBeanPostProcessor();
        constructors.setBeanFactory(factory);
        factory.addBeanPostProcessor(constructors);
        parts.forEach(part -> factory.registerBeanDefinition(String.valueOf(part.getBeanClassName()), part));
        ports.forEach(port -> factory.registerSingleton(port.getClass().getName(), port));
        return factory;
    }

    /** What came of every turn so far. */
    List<Rehearsal.Step> steps() {
        return List.copyOf(steps);
    }

    void play(WorkerTurn said) {
        pass(said.texts().getFirst().at());
        clock.set(said.at());
        boolean failed = !answered(turn(said));
        steps.add(step(List.of(), register.takeRoutes(), notes.takeAlerts(), failed));
    }

    /** Lets time pass in which the worker says nothing. */
    void pass(Instant until) {
        for (int i = 0; i < MOST_SILENCES; i++) {
            Instant at = conversation.silentAt();
            if (at == null || at.isAfter(until) || steps.isEmpty()) {
                return;
            }
            clock.set(at);
            silent.look(new SilenceRows.Waiting(region, CONVERSATION), at);
            Rehearsal.Step last = steps.removeLast();
            steps.add(step(last.replies(), last.routes(), last.alerts(), last.failed()));
        }
    }

    private Rehearsal.Step step(
            List<String> said, List<Rehearsal.Route> routes, List<Rehearsal.Alert> alerts, boolean failed) {
        DialogueState state = conversation.state();
        ConversationStore.Row row = conversation.locked(region, CONVERSATION);
        return new Rehearsal.Step(
                Stream.concat(said.stream(), notes.takeSaid().stream()).toList(),
                question(state),
                state.reports.stream()
                        .map(report -> new Rehearsal.Finding(report.number, register.facts(report)))
                        .toList(),
                routes,
                alerts,
                row.speaker(),
                row.speaker() == Speaker.SERVICE ? null : row.handoverReason(),
                failed);
    }

    /** A turn that cannot be worked on goes to a person, as in service after the last attempt. */
    private boolean answered(Turn turn) {
        try {
            turns.handle(turn);
            return true;
        } catch (RuntimeException e) {
            notes.takeSaid();
            giveUp(turn);
            return false;
        }
    }

    private void giveUp(Turn turn) {
        try {
            turns.giveUp(turn);
        } catch (IllegalArgumentException e) {
            // wordings that are tried out may lack even this one
            conversation.speaker(region, CONVERSATION, Speaker.AWAITING_PERSON, "failed");
        }
    }

    void note(StatusLine status) {
        pass(status.at());
        clock.set(status.at());
        ReportNumber number = status.number() == null ? latest() : status.number();
        if (number != null) {
            conversation.noteTold(region, CONVERSATION, number, status.template());
        }
    }

    private @Nullable ReportNumber latest() {
        return conversation.state().reports.stream()
                .map(report -> report.number)
                .filter(java.util.Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Rehearsal.@Nullable Question question(DialogueState state) {
        return script.slots().stream()
                .filter(slot -> slot.id().equals(state.question))
                .findFirst()
                .map(slot -> new Rehearsal.Question(slot.id(), asked(slot)))
                .orElse(null);
    }

    private String asked(Slot slot) {
        try {
            return wordings.chat(slot.ask(), java.util.Map.of());
        } catch (IllegalArgumentException e) {
            return slot.ask();
        }
    }

    private Turn turn(WorkerTurn said) {
        UUID id = id("turn", ++played);
        List<Turn.TurnText> texts = new ArrayList<>();
        for (WorkerText text : said.texts()) {
            texts.add(new Turn.TurnText(id("text" + texts.size(), played), text.text(), text.media(), text.at()));
        }
        return new Turn(id, CONVERSATION, region, worker, ours, texts, 1);
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }
}
