package org.xinsheng.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.IllegalTransition;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.CaseFile;
import org.xinsheng.routing.CaseFiles;
import org.xinsheng.routing.CaseOperations.Call;
import org.xinsheng.routing.CaseOperations.NotVisible;
import org.xinsheng.routing.CaseOperations.NotYours;
import org.xinsheng.routing.CaseOperations.StaleVersion;
import org.xinsheng.routing.RejectionReason;

/** One clue: what is known, and what can be done with it. */
@Controller
@RequestMapping("/console/clues/{number}")
class ClueController {

    private final CaseFiles caseFiles;
    private final ClueActions actions;
    private final CluePage page;
    private final Told told;
    private final Desk desk;
    private final ReporterVault vault;
    private final Clues clues;

    ClueController(
            CaseFiles caseFiles,
            ClueActions actions,
            CluePage page,
            Told told,
            Desk desk,
            ReporterVault vault,
            Clues clues) {
        this.caseFiles = caseFiles;
        this.actions = actions;
        this.page = page;
        this.told = told;
        this.desk = desk;
        this.vault = vault;
        this.clues = clues;
    }

    @GetMapping
    String show(@PathVariable String number, @ModelAttribute("me") StaffMember me, Locale locale, Model model) {
        return page(open(number, me), OperationForm.empty(), me, locale, model);
    }

    /** Whether somebody changed the clue since the page was made. */
    @GetMapping("/changed")
    String changed(
            @PathVariable String number,
            @RequestParam long version,
            @ModelAttribute("me") StaffMember me,
            Model model) {
        boolean changed = ReportNumber.parse(number)
                .flatMap(n -> clues.find(me.serviceRegion(), n))
                .map(clue -> clue.version() != version)
                .orElse(true);
        model.addAttribute("changed", changed).addAttribute("number", number);
        return "console/parts :: changed";
    }

    /** The address of a form that was refused leads back to the clue. */
    @GetMapping("/{op}")
    String back(@PathVariable String number) {
        return "redirect:/console/clues/{number}";
    }

    @PostMapping("/{op}")
    String perform(
            @PathVariable String number,
            @PathVariable String op,
            @ModelAttribute OperationForm form,
            @ModelAttribute("me") StaffMember me,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Problem problem;
        try {
            actions.perform(op, new Call(me.serviceRegion(), parse(number), me, form.version()), form);
            flash.addFlashAttribute("done", "done." + op);
            return "redirect:/console/clues/{number}";
        } catch (IllegalTransition e) {
            problem = new Problem(HttpStatus.CONFLICT, "problem.state", e.getMessage());
        } catch (StaleVersion e) {
            problem = new Problem(HttpStatus.PRECONDITION_FAILED, "problem.stale", null);
        } catch (NotYours e) {
            problem = new Problem(HttpStatus.FORBIDDEN, "problem.not-yours", null);
        } catch (OperationForm.BadInput e) {
            problem = new Problem(HttpStatus.BAD_REQUEST, "problem.field." + e.getMessage(), null);
        } catch (IllegalArgumentException e) {
            problem = new Problem(HttpStatus.BAD_REQUEST, "problem.input", e.getMessage());
        }
        response.setStatus(problem.status().value());
        model.addAttribute("refused", problem);
        return page(open(number, me), form, me, locale, model);
    }

    /** Shows how to reach a reporter; recorded with its purpose. */
    @PostMapping("/reporters/{reporter}")
    String reveal(
            @PathVariable String number,
            @PathVariable UUID reporter,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("me") StaffMember me,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        CaseFile file = open(number, me);
        ReporterId id = new ReporterId(reporter);
        if (!page.has(file, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (purpose.strip().length() < 2 || purpose.strip().length() > 200) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", new Problem(HttpStatus.BAD_REQUEST, "problem.field.purpose", null));
        } else {
            List<ChannelAddress> addresses = vault.reveal(me.serviceRegion(), id, me.id(), purpose.strip());
            model.addAttribute("revealed", id).addAttribute("addresses", addresses);
        }
        return page(file, OperationForm.empty(), me, locale, model);
    }

    private CaseFile open(String number, StaffMember me) {
        try {
            return caseFiles.open(me.serviceRegion(), parse(number), me);
        } catch (NotVisible e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private static ReportNumber parse(String number) {
        return ReportNumber.parse(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(CaseFile file, OperationForm form, StaffMember me, Locale locale, Model model) {
        model.addAttribute("clue", file.clue())
                .addAttribute("view", page.of(file, me, locale))
                .addAttribute("form", form)
                .addAttribute("told", told.by(file, me))
                .addAttribute("units", desk.others(me))
                .addAttribute("colleagues", desk.colleagues(me))
                .addAttribute("reasons", RejectionReason.values());
        return "console/clue";
    }

    /**
     * Why nothing was done.
     *
     * @param message key of the words
     * @param detail what exactly, said by the domain; null if the words say it all
     */
    record Problem(
            HttpStatus status,
            String message,
            @org.jspecify.annotations.Nullable String detail) {}
}
