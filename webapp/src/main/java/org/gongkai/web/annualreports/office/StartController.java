package org.gongkai.web.annualreports.office;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: bring files, paste text, or look at an example. */
@Controller
class StartController {
    @GetMapping("/check")
    String start() {
        return "annualreports/office/start";
    }

    @GetMapping("/sample")
    String sample() {
        return "redirect:/results/" + SampleReport.BATCH + "/1";
    }
}
