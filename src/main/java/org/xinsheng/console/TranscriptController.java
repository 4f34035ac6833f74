package org.xinsheng.console;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Matter;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.pages.FactLines;
import org.xinsheng.pages.Formats;

/** The operator's desk for hotline transcripts: paste, look over, register. */
@Controller
@RequestMapping("/console/transcripts")
class TranscriptController {

    private static final int LONGEST = 200_000;

    /** Facts that have a field of their own. */
    private static final Set<String> EDITABLE =
            Set.of("matter", "employer", "project", "location", "amount", "headcount", "period");

    private final TranscriptDesk transcripts;
    private final FactLines factLines;
    private final Desk desk;
    private final Clock clock;

    TranscriptController(TranscriptDesk transcripts, FactLines factLines, Desk desk, Clock clock) {
        this.transcripts = transcripts;
        this.factLines = factLines;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String blank(@ModelAttribute("me") StaffMember me, Locale locale, Model model) {
        return show(TranscriptForm.empty(), me, locale, model, false);
    }

    /** @param action {@code read}, {@code register}, or {@code not-wages}: registered too, a colleague confirms */
    @PostMapping
    String act(
            @ModelAttribute TranscriptForm form,
            @RequestParam(defaultValue = "read") String action,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @ModelAttribute("me") StaffMember me,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        if (action.equals("read")) {
            return show(form, me, locale, model, htmx != null);
        }
        String problem = problem(form);
        if (problem != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", problem);
            return show(form, me, locale, model, false);
        }
        TranscriptDesk.Read read = transcripts.read(form);
        if (action.equals("not-wages") && read.facts().matter().hasWages()) {
            read = new TranscriptDesk.Read(
                    read.utterances(),
                    read.extraction(),
                    read.facts().toBuilder().matter(Matter.NOT_LABOUR).build());
        }
        String ticket = Objects.requireNonNull(form.ticket()).strip();
        var registered = transcripts.register(me, ticket, phone(form), read);
        flash.addFlashAttribute("done", registered.known() ? "transcript.known" : "transcript.registered");
        flash.addFlashAttribute("registered", registered.number());
        return "redirect:/console/transcripts";
    }

    private static @Nullable String problem(TranscriptForm form) {
        if (form.pasted().isBlank()) {
            return "transcript.no-text";
        }
        if (form.pasted().length() > LONGEST) {
            return "transcript.too-long";
        }
        String ticket = OperationForm.blankToNull(form.ticket());
        if (ticket == null || ticket.length() > 64) {
            return "transcript.no-ticket";
        }
        return OperationForm.blankToNull(form.phone()) != null && phone(form).isEmpty() ? "transcript.bad-phone" : null;
    }

    private static Optional<PhoneNumber> phone(TranscriptForm form) {
        return Optional.ofNullable(OperationForm.blankToNull(form.phone())).flatMap(PhoneNumber::parse);
    }

    private List<FactLines.Line> otherFacts(TranscriptDesk.Read read, Locale locale) {
        return factLines.of(read.facts(), read.extraction().evidence(), locale).stream()
                .filter(line -> !EDITABLE.contains(line.field()))
                .toList();
    }

    private String show(TranscriptForm form, StaffMember me, Locale locale, Model model, boolean part) {
        Formats formats = Formats.in(locale);
        TranscriptDesk.Read read = transcripts.read(form);
        List<ClueRow> similar = transcripts.similar(me, read.facts()).stream()
                .map(clue -> ClueRow.of(clue, desk, formats, clock.instant()))
                .toList();
        model.addAttribute("form", form)
                .addAttribute("lines", read.lines())
                .addAttribute("facts", read.facts())
                .addAttribute("otherFacts", otherFacts(read, locale))
                .addAttribute("similar", similar)
                .addAttribute("matters", Matter.values())
                .addAttribute("bases", AmountBasis.values());
        return part ? "console/transcripts :: found" : "console/transcripts";
    }
}
