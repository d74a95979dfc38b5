package org.gongkai.web.channels.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.BoardPhotos;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.RegisterSum;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers of channels: which bodies somebody keeps them for, and all of one body with its sums. */
@Controller
@RequestMapping("/office/channels")
class RegisterController {
    private static final int PAGE = 40;

    private final Registers registers;
    private final Agencies agencies;
    private final Permissions permissions;
    private final BoardPhotos photos;
    private final MessageSource words;

    RegisterController(
            Registers registers, Agencies agencies, Permissions permissions, BoardPhotos photos, MessageSource words) {
        this.registers = registers;
        this.agencies = agencies;
        this.permissions = permissions;
        this.photos = photos;
        this.words = words;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        List<Agency> bodies = agencies.existing(permissions.bodiesWhere(who, Permission.READ_OFFICE));
        if (bodies.isEmpty()) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_ALLOWED);
        }
        if (bodies.size() == 1) {
            return "redirect:/office/channels/" + bodies.getFirst().id();
        }
        int pages = Math.max(1, (bodies.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        List<Agency> some =
                bodies.stream().skip((shown - 1L) * PAGE).limit(PAGE).toList();
        model.addAttribute("bodies", some);
        model.addAttribute(
                "inUse", registers.inUse(some.stream().map(Agency::id).toList()));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "channels/office/list";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String body(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        List<Channel> channels = registers.of(who, body);
        Map<ChannelKind, List<ChannelLine>> kinds = new LinkedHashMap<>();
        for (ChannelKind kind : ChannelKinds.all()) {
            List<ChannelLine> lines = channels.stream()
                    .filter(one -> one.means().kind().equals(kind.code()))
                    .map(ChannelLine::of)
                    .toList();
            if (!lines.isEmpty()) {
                kinds.put(kind, lines);
            }
        }
        Map<Long, String> overdue = new HashMap<>();
        photos.overdue(List.of(body))
                .forEach(one -> overdue.put(
                        one.channel().id(),
                        one.newest().map(LocalDate::toString).orElse("")));
        model.addAttribute("agency", registers.body(who, body));
        model.addAttribute("overdue", overdue);
        model.addAttribute(
                "hasVillages",
                agencies.childrenOf(body).stream().anyMatch(one -> !one.kind().isOrgan()));
        model.addAttribute("kinds", kinds);
        model.addAttribute("sums", RegisterSum.of(channels, registers.today()));
        model.addAttribute("today", registers.today());
        model.addAttribute("mayKeep", registers.mayKeep(who, body));
        return "channels/office/register";
    }

    @GetMapping("/{body:\\d{1,18}}/register.csv")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Locale locale) {
        return RegisterFile.of(registers.of(who, body), new Phrases(words, locale));
    }
}
