package org.xinsheng.console;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.pages.Formats;

/** What every page of the console shows: who is there, and what waits. */
@ControllerAdvice(
        assignableTypes = {
            WorklistController.class,
            ClueController.class,
            AlarmController.class,
            ConversationController.class,
            ReplayController.class,
            UndeliveredController.class,
            TranscriptController.class
        })
class ConsoleModel {

    private final Desk desk;
    private final Counts counts;
    private final Clock clock;

    ConsoleModel(Desk desk, Counts counts, Clock clock) {
        this.desk = desk;
        this.counts = counts;
        this.clock = clock;
    }

    @ModelAttribute("me")
    StaffMember me(Principal principal, Locale locale, Model model) {
        StaffMember me = desk.member(principal);
        model.addAttribute("unit", desk.unit(me));
        model.addAttribute("waiting", counts.of(me));
        model.addAttribute("desk", desk);
        model.addAttribute("formats", Formats.in(locale));
        model.addAttribute("now", clock.instant());
        return me;
    }
}
