package org.xinsheng.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.xinsheng.core.ConversationId;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.DialogLab;
import org.xinsheng.dialog.DialogLab.Candidate;
import org.xinsheng.dialog.Rehearsal;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.reporter.ReporterVault;

/** Plays a conversation again on another script, next to how it went. Nothing of it leaves the page. */
@Controller
@RequestMapping("/console/conversations/{id}/replay")
class ReplayController {

    private final Conversations conversations;
    private final DialogLab lab;
    private final ReplayScene scenes;
    private final ReplayPage page;
    private final ReporterVault vault;

    ReplayController(
            Conversations conversations, DialogLab lab, ReplayScene scenes, ReplayPage page, ReporterVault vault) {
        this.conversations = conversations;
        this.lab = lab;
        this.scenes = scenes;
        this.page = page;
        this.vault = vault;
    }

    /**
     * What is compared.
     *
     * @param left a version, or {@code stored}: as it went
     * @param right a version, or {@code pasted}
     * @param script YAML that was pasted
     * @param texts YAML of wordings that were pasted; they go with a script or alone
     */
    record Form(
            @Nullable String left,
            @Nullable String right,
            @Nullable String script,
            @Nullable String texts) {

        static final String STORED = "stored";
        static final String PASTED = "pasted";

        public boolean isStored() {
            return left == null || left.equals(STORED);
        }

        public boolean isPasted() {
            return PASTED.equals(right);
        }

        Candidate before() {
            return Candidate.of(String.valueOf(left));
        }

        Candidate after() {
            String words = OperationForm.blankToNull(texts);
            return isPasted()
                    ? new Candidate(null, script == null ? "" : script, words)
                    : new Candidate(OperationForm.blankToNull(right), null, words);
        }
    }

    @GetMapping
    String blank(@PathVariable UUID id, @ModelAttribute("me") StaffMember me, Model model) {
        return show(new Form(null, null, null, null), find(me, id), model);
    }

    @PostMapping
    String play(
            @PathVariable UUID id,
            @ModelAttribute Form form,
            @ModelAttribute("me") StaffMember me,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        ConversationView view = find(me, id);
        ReplayScene.Stored stored = scenes.of(me.serviceRegion(), view);
        DialogLab.Outcome before = form.isStored() ? null : lab.play(stored.scene(), form.before());
        DialogLab.Outcome after = lab.play(stored.scene(), form.after());
        compare(stored, before, after, locale, response, model);
        return show(form, view, model);
    }

    private void compare(
            ReplayScene.Stored stored,
            DialogLab.@Nullable Outcome before,
            DialogLab.Outcome after,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        switch (after) {
            case DialogLab.Busy busy -> busy(response, model);
            case DialogLab.Refused refused -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("mistakes", refused.mistakes());
            }
            case Rehearsal right -> {
                if (before == null || before instanceof Rehearsal) {
                    model.addAttribute("view", page.of(stored.turns(), (Rehearsal) before, right, locale));
                } else {
                    busy(response, model);
                }
            }
        }
    }

    private static void busy(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("problem", "replay.busy");
    }

    private String show(Form form, ConversationView view, Model model) {
        List<String> versions = lab.versions();
        model.addAttribute("form", form)
                .addAttribute("versions", versions)
                .addAttribute("id", view.id().value())
                .addAttribute("began", view.script())
                .addAttribute("longest", DialogLab.LONGEST_SCRIPT)
                .addAttribute("worker", vault.pseudonym(view.reporter()));
        return "console/replay";
    }

    private ConversationView find(StaffMember me, UUID id) {
        return conversations
                .find(me.serviceRegion(), new ConversationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
