package org.xinsheng.console;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.pages.Formats;
import org.xinsheng.pages.LiveFeed;
import org.xinsheng.routing.CaseFiles;

/** The lists of clues, the most urgent first. */
@Controller
@RequestMapping("/console")
class WorklistController {

    private static final int ROWS = 50;

    private final Clues clues;
    private final CaseFiles caseFiles;
    private final Desk desk;
    private final Counts counts;
    private final LiveFeed feed;
    private final Clock clock;

    WorklistController(Clues clues, CaseFiles caseFiles, Desk desk, Counts counts, LiveFeed feed, Clock clock) {
        this.clues = clues;
        this.caseFiles = caseFiles;
        this.desk = desk;
        this.counts = counts;
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "ALL") Worklist list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            @ModelAttribute("me") StaffMember me,
            Locale locale,
            Model model) {
        String text = q.strip();
        int from = Math.clamp(page, 0, 100_000);
        Clues.Page found = read(list, me, from, text);
        Instant now = clock.instant();
        Formats formats = Formats.in(locale);
        List<ClueRow> rows = found.items().stream()
                .map(c -> ClueRow.of(c, desk, formats, now))
                .toList();
        model.addAttribute("rows", rows)
                .addAttribute("total", found.total())
                .addAttribute("list", list)
                .addAttribute("lists", Worklist.values())
                .addAttribute("q", text)
                .addAttribute("page", from)
                .addAttribute("pages", (found.total() + ROWS - 1) / ROWS);
        return "clues".equals(part) ? "console/list :: clues" : "console/list";
    }

    /** A number that was typed in full opens its clue. */
    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q) {
        return ReportNumber.parse(q)
                .map(number -> "redirect:/console/clues/" + number)
                .orElseGet(() -> "forward:/console");
    }

    @GetMapping("/counts")
    String counts() {
        return "console/parts :: counts";
    }

    /** @param clue number of the clue that the page shows, if it shows one */
    @GetMapping("/live")
    SseEmitter live(@ModelAttribute("me") StaffMember me, @RequestParam(required = false) @Nullable String clue) {
        return feed.watch(() -> List.of(counts.of(me), version(me, clue)));
    }

    private long version(StaffMember me, @Nullable String clue) {
        return clue == null
                ? -1
                : ReportNumber.parse(clue)
                        .flatMap(number -> clues.find(me.serviceRegion(), number))
                        .map(ClueView::version)
                        .orElse(-1L);
    }

    private Clues.Page read(Worklist list, StaffMember me, int page, String text) {
        if (list != Worklist.OFFERED) {
            return clues.list(list.query(me, page, ROWS, text.isEmpty() ? null : text));
        }
        List<ClueView> offered = caseFiles.offeredTo(me.serviceRegion(), me.unit(), Counts.AT_MOST);
        return new Clues.Page(
                offered.stream().skip((long) page * ROWS).limit(ROWS).toList(), page, ROWS, offered.size());
    }
}
