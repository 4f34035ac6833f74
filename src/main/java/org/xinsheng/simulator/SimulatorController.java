package org.xinsheng.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.pages.Formats;
import org.xinsheng.pages.LiveFeed;

/** The phone on the screen. Which number it has is kept in a cookie, never in an address. */
@Controller
@Profile({"embedded", "test"})
@RequestMapping("/simulator")
class SimulatorController {

    private static final String COOKIE = "xinsheng_phone";
    private static final String FIRST = "+8619900000001";
    private static final int LONGEST = 1600;

    private final Phone phone;
    private final Inside inside;
    private final Samples samples;
    private final FastForward fastForward;
    private final LiveFeed feed;
    private final Clock clock;

    SimulatorController(
            Phone phone, Inside inside, Samples samples, FastForward fastForward, LiveFeed feed, Clock clock) {
        this.phone = phone;
        this.inside = inside;
        this.samples = samples;
        this.fastForward = fastForward;
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Locale locale,
            Model model) {
        PhoneNumber number = number(cookie);
        Inside.Thread thread = inside.thread(number);
        var phones = new TreeSet<>(phone.used());
        Samples.ALL.forEach(sample -> phones.add(sample.phone()));
        phones.add(number.value());
        model.addAttribute("number", number.value())
                .addAttribute("phones", phones)
                .addAttribute("written", phone.used())
                .addAttribute("service", phone.service().value())
                .addAttribute("bubbles", bubbles(thread))
                .addAttribute("followed", inside.follow(number, thread, locale))
                .addAttribute("ahead", fastForward.ahead())
                .addAttribute("formats", Formats.in(locale))
                .addAttribute("now", clock.instant());
        return part == null
                ? "simulator/simulator"
                : "simulator/simulator :: " + (part.equals("inside") ? "inside" : "thread");
    }

    @GetMapping("/live")
    SseEmitter live(@CookieValue(name = COOKIE, required = false) @Nullable String cookie, Locale locale) {
        PhoneNumber number = number(cookie);
        return feed.watch(() -> {
            Inside.Thread thread = inside.thread(number);
            return List.of(thread, inside.follow(number, thread, locale));
        });
    }

    @PostMapping("/phone")
    String choose(@RequestParam(name = "phone") String typed, HttpServletResponse response, RedirectAttributes flash) {
        PhoneNumber.parse(typed)
                .ifPresentOrElse(
                        number -> response.addHeader(
                                HttpHeaders.SET_COOKIE,
                                ResponseCookie.from(COOKIE, number.value())
                                        .path("/simulator")
                                        .httpOnly(true)
                                        .sameSite("Lax")
                                        .maxAge(Duration.ofDays(30))
                                        .build()
                                        .toString()),
                        () -> flash.addFlashAttribute("problem", "simulator.bad-phone"));
        return "redirect:/simulator";
    }

    @PostMapping("/texts")
    String send(
            @RequestParam String text,
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie,
            RedirectAttributes flash)
            throws IOException, InterruptedException {
        String said = text.strip();
        if (!said.isEmpty()) {
            int status = phone.send(number(cookie), said.substring(0, Math.min(LONGEST, said.length())));
            if (status != 200) {
                flash.addFlashAttribute("refused", status);
                flash.addFlashAttribute("draft", text);
            }
        }
        return "redirect:/simulator";
    }

    @PostMapping("/clock")
    String forward(@RequestParam Duration by) {
        fastForward.by(by);
        return "redirect:/simulator";
    }

    @PostMapping("/samples")
    String play(RedirectAttributes flash) {
        samples.play();
        flash.addFlashAttribute("started", Samples.ALL.size());
        flash.addFlashAttribute("startedTexts", Samples.texts());
        return "redirect:/simulator";
    }

    private static PhoneNumber number(@Nullable String cookie) {
        return PhoneNumber.parse(cookie == null ? FIRST : cookie).orElseGet(() -> new PhoneNumber(FIRST));
    }

    private static List<Bubble> bubbles(Inside.Thread thread) {
        return Stream.concat(
                        thread.received().stream().map(r -> new Bubble(true, r.text(), r.receivedAt(), "chat.stored")),
                        thread.sent().stream()
                                .map(s -> new Bubble(
                                        false,
                                        s.text(),
                                        s.createdAt(),
                                        s.delivery() == null ? "sent." + s.state() : "delivery." + s.delivery())))
                .sorted(Comparator.comparing(Bubble::at))
                .toList();
    }

    /** @param delivery key of the words for how far it got */
    record Bubble(boolean mine, String text, java.time.Instant at, String delivery) {}
}
