package org.gongkai.web.channels.office.tools;

import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.PostedItems;
import org.gongkai.web.channels.model.ShortVersion;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.PublicAddress;
import org.gongkai.web.ui.QrCode;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is taken along to post an item; where it is not public, each page says so and gives nothing. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}/channels")
class ToolController {
    private static final int DOTS_PER_MODULE = 12;

    private final PostedItems items;
    private final Agencies agencies;
    private final PublicAddress address;
    private final MessageSource words;

    ToolController(PostedItems items, Agencies agencies, PublicAddress address, MessageSource words) {
        this.items = items;
        this.agencies = agencies;
        this.address = address;
        this.words = words;
    }

    /** Formatted text, plain text and numbered pictures, for the editor of an account. */
    @GetMapping("/paste")
    String paste(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        show(who, id, model).ifPresent(item -> {
            model.addAttribute("text", address.absolute(item.content().text()));
            model.addAttribute("plain", CleanText.wordsOf(item.content().text()));
            model.addAttribute("pictures", PictureView.of(item));
        });
        return "channels/office/paste";
    }

    /** Title, two lines and the address, for a work group. */
    @GetMapping("/short")
    String shortVersion(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        show(who, id, model).ifPresent(item -> {
            ShortVersion made = ShortVersion.of(CleanText.wordsOf(item.content().text()));
            Phrases phrases = new Phrases(words, LocaleContextHolder.getLocale());
            String head = phrases.say("channels.short.title", item.content().title());
            model.addAttribute("message", made.text(head, phrases.say("channels.short.link", address.of(id))));
        });
        return "channels/office/short";
    }

    /** A poster for a notice board. */
    @GetMapping("/poster")
    String poster(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "a4") String paper,
            Model model) {
        show(who, id, model).ifPresent(item -> {
            model.addAttribute("text", item.content().text());
            model.addAttribute("documentNumber", item.content().documentNumber());
        });
        model.addAttribute("paper", paper.equals("a3") ? "a3" : "a4");
        return "channels/office/poster";
    }

    /** The address as a picture without measures, for pages and paper. */
    @GetMapping("/code.svg")
    ResponseEntity<String> code(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        Item item = items.find(who, id);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrCode.of(address.of(item.id())).svg());
    }

    /** The same as a picture that chat programs take. */
    @GetMapping("/code.png")
    ResponseEntity<byte[]> picture(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        Item item = items.find(who, id);
        byte[] picture = QrCode.of(address.of(item.id())).png(DOTS_PER_MODULE);
        return GivenFile.of("qr-" + item.id(), FileType.PNG, picture);
    }

    private Optional<PublicItem> show(SignedIn who, long id, Model model) {
        Item item = items.find(who, id);
        Optional<PublicItem> shown = items.shown(item);
        model.addAttribute("id", id);
        model.addAttribute("isPublic", shown.isPresent());
        model.addAttribute("itemTitle", item.content().title());
        shown.ifPresent(one -> {
            model.addAttribute("itemTitle", one.content().title());
            model.addAttribute(
                    "bodyName", agencies.find(one.body()).map(Agency::name).orElse(""));
            model.addAttribute("day", ChinaTime.dayOf(one.firstPublishedAt()).toString());
            model.addAttribute("address", address.of(id));
            model.addAttribute("isNamed", address.isNamed());
        });
        return shown;
    }
}
