package org.gongkai.web.mistakes.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.mistakes.Mistakes;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.ui.PageHead;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form on which anybody tells what is wrong in an item (我要纠错); it works without scripts and without an account. */
@Controller
@RequestMapping("/items/{id:\\d{1,18}}/mistake")
class TellController {
    static final PageHead NOT_TO_BE_FOUND =
            new PageHead(List.of(new PageHead.Tag("robots", "noindex, nofollow")), List.of());

    private static final Pattern ONCE = Pattern.compile("[0-9a-f-]{36}");

    /** A field that no person sees: who fills it in is a program. */
    private static final String TRAP = "website";

    private final Mistakes mistakes;
    private final Agencies agencies;
    private final MessageSource words;

    TellController(Mistakes mistakes, Agencies agencies, MessageSource words) {
        this.mistakes = mistakes;
        this.agencies = agencies;
        this.words = words;
    }

    /** The form; the passage that is wrong may be carried over in the address. */
    @GetMapping
    String form(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String passage,
            Model model,
            HttpServletResponse response) {
        String begun =
                passage.length() > Mistakes.LONGEST_PASSAGE ? passage.substring(0, Mistakes.LONGEST_PASSAGE) : passage;
        return show(mistakes.about(id), Map.of("passage", begun, "once", Mistakes.once()), model, response);
    }

    @PostMapping
    String tell(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        PublicItem item = mistakes.about(id);
        try {
            if (!value(typed, TRAP).isEmpty()) {
                throw new MistakeRefused(Reason.FILLED_BY_A_PROGRAM);
            }
            Told told = new Told(value(typed, "passage"), value(typed, "words"), value(typed, "contact"));
            Optional<MistakeKind> kind = MistakeKind.of(value(typed, "kind"));
            LookupCode code = mistakes.tell(id, once(typed), kind, told);
            return "redirect:/mistakes/" + code.shown();
        } catch (MistakeRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            response.setStatus(refused.status().value());
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(item, typed, model, response);
        }
    }

    private String show(PublicItem item, Map<String, String> typed, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("item", item);
        model.addAttribute(
                "publisher", agencies.shortNames(List.of(item.body())).getOrDefault(item.body(), ""));
        model.addAttribute("typed", typed);
        model.addAttribute("once", once(typed));
        model.addAttribute("kinds", MistakeKind.values());
        model.addAttribute("promise", mistakes.promise());
        model.addAttribute("head", NOT_TO_BE_FOUND);
        return "mistakes/portal/tell";
    }

    private static String once(Map<String, String> typed) {
        String given = typed.getOrDefault("once", "");
        return ONCE.matcher(given).matches() ? given : Mistakes.once();
    }

    private static String value(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
