package org.xinsheng.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xinsheng.core.ConversationId;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.pages.LiveFeed;
import org.xinsheng.reporter.ReporterVault;

/** Conversations that wait for a person: take over, say, give back. */
@Controller
@RequestMapping("/console/conversations")
class ConversationController {

    private static final int SHOWN = 200;
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 200;

    private final Conversations conversations;
    private final ReceivedTexts received;
    private final SentTexts sent;
    private final ReporterVault vault;
    private final LiveFeed feed;

    ConversationController(
            Conversations conversations, ReceivedTexts received, SentTexts sent, ReporterVault vault, LiveFeed feed) {
        this.conversations = conversations;
        this.received = received;
        this.sent = sent;
        this.vault = vault;
        this.feed = feed;
    }

    @GetMapping
    String list(
            @ModelAttribute("me") StaffMember me,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Model model) {
        model.addAttribute(
                "conversations",
                conversations.waitingForPerson(me.serviceRegion()).stream()
                        .map(this::line)
                        .toList());
        return "conversations".equals(part) ? "console/conversations :: conversations" : "console/conversations";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @ModelAttribute("me") StaffMember me,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Model model) {
        ConversationView view = find(me, id);
        model.addAttribute("conversation", line(view))
                .addAttribute("thread", thread(me, view.id()))
                .addAttribute("notes", conversations.notes(me.serviceRegion(), view.id()));
        return "bubbles".equals(part) ? "console/conversation :: bubbles" : "console/conversation";
    }

    @GetMapping("/{id}/live")
    SseEmitter live(@PathVariable UUID id, @ModelAttribute("me") StaffMember me) {
        ConversationId conversation = find(me, id).id();
        return feed.watch(() -> thread(me, conversation));
    }

    @PostMapping("/{id}/takeover")
    String takeOver(@PathVariable UUID id, @ModelAttribute("me") StaffMember me) {
        conversations.takeOver(me.serviceRegion(), find(me, id).id(), me);
        return "redirect:/console/conversations/" + id;
    }

    @PostMapping("/{id}/texts")
    String say(
            @PathVariable UUID id,
            @RequestParam String text,
            @ModelAttribute("me") StaffMember me,
            RedirectAttributes flash) {
        String said = text.strip();
        ConversationView view = find(me, id);
        String problem = null;
        if (said.isEmpty() || said.length() > LONGEST) {
            problem = "conversation.text-length";
        } else if (view.speaker() != Conversations.Speaker.PERSON) {
            problem = "conversation.refused";
        } else {
            conversations.say(me.serviceRegion(), view.id(), me, said);
        }
        if (problem != null) {
            flash.addFlashAttribute("problem", problem).addFlashAttribute("draft", text);
        }
        return "redirect:/console/conversations/" + id;
    }

    @PostMapping("/{id}/release")
    String release(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @ModelAttribute("me") StaffMember me,
            RedirectAttributes flash) {
        String kept = note.strip();
        conversations.release(
                me.serviceRegion(), find(me, id).id(), me, kept.substring(0, Math.min(LONGEST_NOTE, kept.length())));
        flash.addFlashAttribute("done", "conversation.released");
        return "redirect:/console/conversations";
    }

    private ConversationView find(StaffMember me, UUID id) {
        return conversations
                .find(me.serviceRegion(), new ConversationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Line line(ConversationView view) {
        return new Line(
                view.id().value(),
                view.channel().name(),
                vault.pseudonym(view.reporter()),
                view.handoverReason(),
                view.speaker().name(),
                view.updatedAt());
    }

    private Thread thread(StaffMember me, ConversationId id) {
        List<Bubble> worker = received.of(me.serviceRegion(), id, SHOWN).stream()
                .map(r -> new Bubble(true, r.text(), r.receivedAt(), null))
                .toList();
        List<Bubble> ours = sent.of(me.serviceRegion(), id, SHOWN).stream()
                .map(s -> new Bubble(false, s.textForStaff(), s.createdAt(), Delivery.of(s)))
                .toList();
        Instant from = Stream.of(worker, ours)
                .filter(side -> side.size() == SHOWN)
                .map(side -> side.getFirst().at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return new Thread(
                Stream.concat(worker.stream(), ours.stream())
                        .filter(bubble -> !bubble.at().isBefore(from))
                        .sorted(Comparator.comparing(Bubble::at))
                        .toList(),
                !from.equals(Instant.MIN));
    }

    /** A conversation without anything that says who it is. */
    record Line(
            UUID id,
            String channel,
            String worker,
            @Nullable String reason,
            String speaker,
            Instant since) {}

    /**
     * What was said. Where one side is cut off, the other is cut off at the same time: a reply never stands without what it
     * answers.
     *
     * @param cut whether there may be more before
     */
    record Thread(List<Bubble> bubbles, boolean cut) {}

    /** @param delivery key of its delivery state; null for what the worker said */
    record Bubble(
            boolean worker,
            String text,
            Instant at,
            @Nullable String delivery) {}
}
