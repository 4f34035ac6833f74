package org.xinsheng.site;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what this is, and where to go on. */
@Controller
class FrontController {

    private final boolean demo;

    FrontController(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("embedded"));
    }

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute("demo", demo);
        return "site/front";
    }
}
