package org.xinsheng.console;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.outbox.SentTexts;

/** Texts that reached nobody, or whose fate a person has to settle. */
@Controller
@RequestMapping("/console/undelivered")
class UndeliveredController {

    private final SentTexts sent;

    UndeliveredController(SentTexts sent) {
        this.sent = sent;
    }

    @GetMapping
    String list(@ModelAttribute("me") StaffMember me, Model model) {
        model.addAttribute("texts", sent.undelivered(me.serviceRegion(), Counts.AT_MOST));
        return "console/undelivered";
    }
}
