package org.gongkai.web.mistakes.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.mistakes.Mistakes;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.Report;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of something that a reader told, for whoever knows its code; what the reader wrote is not shown. */
@Controller
class AnswerController {
    private final Mistakes mistakes;
    private final Agencies agencies;

    AnswerController(Mistakes mistakes, Agencies agencies) {
        this.mistakes = mistakes;
        this.agencies = agencies;
    }

    /** Asks for the code. */
    @GetMapping("/mistakes")
    String ask(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        Optional<LookupCode> read = LookupCode.read(code);
        return read.isPresent()
                ? "redirect:/mistakes/" + read.get().shown()
                : asked(code, code.isBlank() ? "" : "mistake.code.unreadable", model, response);
    }

    @GetMapping("/mistakes/{code}")
    String answer(@PathVariable String code, Model model, HttpServletResponse response) {
        Optional<LookupCode> read = LookupCode.read(code);
        Optional<Report> report = read.flatMap(mistakes::find);
        if (report.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return asked(code, "mistake.code.unknown", model, response);
        }
        Report found = report.get();
        long body = found.about().body();
        model.addAttribute("code", read.orElseThrow().shown());
        model.addAttribute("report", found);
        model.addAttribute("came", ChinaTime.minute(found.receipt().at()));
        model.addAttribute(
                "answered", found.answer().at().map(ChinaTime::minute).orElse(""));
        model.addAttribute("publisher", agencies.shortNames(List.of(body)).getOrDefault(body, ""));
        model.addAttribute("isPublic", mistakes.isPublic(found.about().item()));
        return page("mistakes/portal/answer", model, response);
    }

    private static String asked(String code, String problem, Model model, HttpServletResponse response) {
        model.addAttribute("code", code);
        model.addAttribute("problem", problem);
        return page("mistakes/portal/ask", model, response);
    }

    private static String page(String template, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("head", TellController.NOT_TO_BE_FOUND);
        return template;
    }
}
