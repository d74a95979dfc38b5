package org.gongkai.web.publishing.office;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the office. */
@Controller
class TodayController {
    @GetMapping("/office")
    String today() {
        return "redirect:/office/items";
    }
}
