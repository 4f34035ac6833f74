package org.xinsheng.console;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.routing.Alarms;

/** Emergencies: who has them, and how long nobody has. */
@Controller
@RequestMapping("/console/alarms")
class AlarmController {

    /** What nobody has yet comes first, the gravest of it on top, then what has waited longest. */
    private static final Comparator<Alarms.Alarm> FIRST = Comparator.<Alarms.Alarm, Boolean>comparing(
                    alarm -> alarm.acknowledgedAt() != null)
            .thenComparing(Alarms.Alarm::level)
            .thenComparing(Alarms.Alarm::raisedAt);

    private final Alarms alarms;
    private final DangerWords heard;

    AlarmController(Alarms alarms, DangerWords heard) {
        this.alarms = alarms;
        this.heard = heard;
    }

    @GetMapping
    String list(
            @ModelAttribute("me") StaffMember me,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Model model) {
        List<Alarms.Alarm> current =
                alarms.current(me.serviceRegion()).stream().sorted(FIRST).toList();
        model.addAttribute("alarms", current).addAttribute("heard", heard);
        return "alarms".equals(part) ? "console/alarms :: alarms" : "console/alarms";
    }

    @PostMapping("/{id}/acknowledgement")
    String acknowledge(@PathVariable UUID id, @ModelAttribute("me") StaffMember me, RedirectAttributes flash) {
        alarms.acknowledge(me.serviceRegion(), id, me);
        flash.addFlashAttribute("done", "alarm.acknowledged");
        return "redirect:/console/alarms";
    }
}
