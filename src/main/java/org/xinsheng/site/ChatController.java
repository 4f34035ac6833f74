package org.xinsheng.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.xinsheng.pages.Formats;
import org.xinsheng.pages.LiveFeed;

/** The web chat. Sending works without scripts: a form, a redirect. */
@Controller
@RequestMapping("/chat")
class ChatController {

    /** Longest text in characters. */
    static final int LONGEST = 2000;

    private final ChatDesk desk;
    private final ChatCookies cookies;
    private final ChatLimits limits;
    private final LiveFeed feed;
    private final Clock clock;

    ChatController(ChatDesk desk, ChatCookies cookies, ChatLimits limits, LiveFeed feed, Clock clock) {
        this.desk = desk;
        this.cookies = cookies;
        this.limits = limits;
        this.feed = feed;
        this.clock = clock;
    }

    @ModelAttribute
    Visit visit(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return Visit.of(cookies, request, response, locale, model);
    }

    @GetMapping
    String chat(@RequestParam(required = false) @Nullable String fix, Visit visit) {
        List<Understood> understood = show(visit);
        String draft = understood.stream()
                .filter(line -> line.field().equals(fix))
                .map(Understood::correction)
                .findFirst()
                .orElse("");
        return page(visit, draft, UUID.randomUUID());
    }

    /** The part of the page that changes by itself. */
    @GetMapping("/thread")
    String thread(Visit visit) {
        show(visit);
        return "site/chat :: thread";
    }

    @GetMapping("/live")
    SseEmitter live(Visit visit) {
        visit.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return feed.watch(() -> desk.thread(visit.token()));
    }

    @GetMapping("/letters")
    String letters(@RequestParam boolean large, Visit visit) {
        cookies.letters(visit.request(), visit.response(), large);
        return "redirect:/chat";
    }

    /**
     * @param id of the text, the same when it is sent again
     * @param choice a quick reply, if one was tapped
     */
    @PostMapping
    String send(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String choice,
            Visit visit) {
        String said = (choice == null ? text : choice).strip();
        if (said.length() > LONGEST) {
            return refuse(visit, HttpStatus.CONTENT_TOO_LARGE, Notice.tooLong(said.length()), said, id);
        }
        Duration wait = said.isEmpty()
                ? Duration.ZERO
                : limits.wait(visit.token(), visit.request().getRemoteAddr());
        if (!wait.isZero()) {
            Notice notice = Notice.tooFast(wait);
            visit.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(notice.number()));
            return refuse(visit, HttpStatus.TOO_MANY_REQUESTS, notice, said, id);
        }
        if (!said.isEmpty()) {
            desk.take(visit.token(), id, said);
        }
        return visit.scripted() ? thread(visit) : "redirect:/chat#newest";
    }

    private String refuse(Visit visit, HttpStatus status, Notice notice, String said, UUID id) {
        visit.response().setStatus(status.value());
        visit.model().addAttribute("notice", notice);
        if (!visit.scripted()) {
            show(visit);
            return page(visit, said, id);
        }
        visit.response().setHeader("HX-Retarget", "#notice");
        return "site/chat :: notice";
    }

    private static String page(Visit visit, String draft, UUID id) {
        visit.model()
                .addAttribute("large", visit.large())
                .addAttribute("draft", draft)
                .addAttribute("id", id)
                .addAttribute("longest", LONGEST);
        return "site/chat";
    }

    private List<Understood> show(Visit visit) {
        ChatThread thread = desk.thread(visit.token());
        Formats formats = Formats.in(visit.locale());
        List<Understood> understood = Understood.of(thread.facts(), formats);
        visit.model()
                .addAttribute("profile", desk.profile())
                .addAttribute("thread", thread)
                .addAttribute("understood", understood)
                .addAttribute("formats", formats)
                .addAttribute("now", clock.instant());
        return understood;
    }

    /**
     * Why a text was not taken.
     *
     * @param message key of the words
     * @param number that is put into them
     */
    record Notice(String message, long number) {

        static Notice tooLong(int characters) {
            return new Notice("chat.too-long", characters);
        }

        static Notice tooFast(Duration wait) {
            return new Notice("chat.too-fast", wait.toSeconds() + 1);
        }
    }
}
