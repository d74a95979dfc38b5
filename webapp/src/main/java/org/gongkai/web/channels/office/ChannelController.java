package org.gongkai.web.channels.office;

import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Details;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering a channel, changing it, closing it; what was typed stays on the page until it can be kept. */
@Controller
@RequestMapping("/office/channels")
class ChannelController {
    private static final String USUAL_KIND = "wechat";

    private final Registers registers;
    private final MessageSource words;

    ChannelController(Registers registers, MessageSource words) {
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/{body:\\d{1,18}}/new")
    String blank(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam(defaultValue = USUAL_KIND) String kind,
            Model model) {
        if (!registers.mayKeep(who, body)) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_ALLOWED);
        }
        ChannelKind asked = ChannelKinds.find(kind).orElseThrow(() -> unknown(kind));
        return entering(who, body, ChannelForm.blank(asked, registers.today()), model);
    }

    @PostMapping("/{body:\\d{1,18}}/new")
    String add(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        String kind = typed.getOrDefault("kind", "");
        ChannelForm form = new ChannelForm(ChannelKinds.find(kind).orElseThrow(() -> unknown(kind)), typed);
        try {
            registers.add(who, body, form.means(), form.from());
        } catch (ChannelRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return entering(who, body, form, model);
        }
        return "redirect:/office/channels/" + body;
    }

    @GetMapping("/lines/{id:\\d{1,18}}")
    String line(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        Channel channel = registers.find(who, id);
        return changing(who, channel, ChannelForm.of(channel), model);
    }

    @PostMapping("/lines/{id:\\d{1,18}}")
    String change(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        Channel channel = registers.find(who, id);
        ChannelForm form = new ChannelForm(channel.kind(), typed);
        try {
            registers.change(who, id, form.revision(), form.means(), form.from());
        } catch (ChannelRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return changing(who, channel, form, model);
        }
        return "redirect:/office/channels/" + channel.body();
    }

    @PostMapping("/lines/{id:\\d{1,18}}/close")
    String close(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        Channel channel = registers.find(who, id);
        ChannelForm form = new ChannelForm(channel.kind(), typed);
        try {
            registers.close(who, id, form.revision(), Details.day(form.value("last")), form.value("reason"));
        } catch (ChannelRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            model.addAttribute("last", form.value("last"));
            model.addAttribute("reason", form.value("reason"));
            return changing(who, channel, ChannelForm.of(channel), model);
        }
        return "redirect:/office/channels/" + channel.body();
    }

    private String entering(SignedIn who, long body, ChannelForm form, Model model) {
        model.addAttribute("agency", registers.body(who, body));
        model.addAttribute("kinds", ChannelKinds.all());
        model.addAttribute("form", form);
        return "channels/office/channel";
    }

    private String changing(SignedIn who, Channel channel, ChannelForm form, Model model) {
        model.addAttribute("agency", registers.body(who, channel.body()));
        model.addAttribute("channel", ChannelLine.of(channel));
        model.addAttribute("today", registers.today());
        model.addAttribute("mayKeep", registers.mayKeep(who, channel.body()));
        model.addAttribute("form", form);
        return "channels/office/channel";
    }

    /** What is wrong with what was typed is said above the form; anything else has a page of its own. */
    private String onForm(ChannelRefused refused, Locale locale) {
        if (refused.isAboutTyping()) {
            return refused.sentence(words, locale);
        }
        throw refused;
    }

    private static ChannelRefused unknown(String kind) {
        return new ChannelRefused(ChannelRefused.Reason.UNKNOWN_KIND, kind);
    }
}
