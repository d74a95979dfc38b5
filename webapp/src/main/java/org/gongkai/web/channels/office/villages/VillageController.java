package org.gongkai.web.channels.office.villages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.VillageFigures;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.villages.VillageFigure;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.ui.PeriodChoice;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sheet for all villages of a township; what was typed stays on it until it can be entered. */
@Controller
@RequestMapping("/office/channels/{body:\\d{1,18}}/villages")
class VillageController {
    private final VillageFigures figures;
    private final Registers registers;
    private final MessageSource words;

    VillageController(VillageFigures figures, Registers registers, MessageSource words) {
        this.figures = figures;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping
    String sheet(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> asked,
            Model model) {
        return shown(who, body, asked, Map.of(), model);
    }

    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes told) {
        Period period = period(typed);
        try {
            int changed = figures.enter(who, body, period, VillageGrid.typed(typed), typed.getOrDefault("source", ""));
            told.addFlashAttribute("changed", changed);
        } catch (ChannelRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, LocaleContextHolder.getLocale()));
            return shown(who, body, typed, typed, model);
        }
        return "redirect:/office/channels/" + body + "/villages?from=" + period.first() + "&to=" + period.last();
    }

    private String shown(SignedIn who, long body, Map<String, String> asked, Map<String, String> typed, Model model) {
        List<Agency> villages = figures.villages(who, body);
        Period period = period(asked);
        List<VillageFigure> standing = figures.at(who, body, period);
        Stream<String> used = Stream.concat(
                villages.stream()
                        .flatMap(village -> registers.of(who, village.id()).stream())
                        .filter(channel -> channel.isOpen(period.last()))
                        .map(Channel::kind)
                        .map(ChannelKind::code),
                standing.stream().map(one -> one.place().kind()));
        List<ChannelKind> kinds = VillageGrid.kinds(used, asked.getOrDefault("add", ""));
        model.addAttribute("agency", registers.body(who, body));
        model.addAttribute("grid", VillageGrid.of(villages, kinds, standing, typed));
        model.addAttribute("period", period);
        model.addAttribute(
                "periods",
                PeriodChoice.of(registers.today()).stream()
                        .filter(one -> !one.last().isAfter(registers.today()))
                        .toList());
        model.addAttribute(
                "others",
                ChannelKinds.all().stream()
                        .filter(kind -> !kinds.contains(kind))
                        .toList());
        model.addAttribute("source", typed.getOrDefault("source", ""));
        model.addAttribute("mayEnter", figures.mayEnter(who, body));
        return "channels/office/villages/sheet";
    }

    /** The days that were asked for; last month where none were. */
    private Period period(Map<String, String> asked) {
        LocalDate lastMonth = registers.today().minusMonths(1);
        return Optional.of(asked)
                .flatMap(typed -> PeriodChoice.typed(typed.get("from"), typed.get("to")))
                .map(one -> new Period(one.first(), one.last()))
                .orElseGet(() -> Period.month(YearMonth.from(lastMonth)));
    }
}
