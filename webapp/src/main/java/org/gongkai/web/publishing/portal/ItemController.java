package org.gongkai.web.publishing.portal;

import static org.gongkai.web.ui.kept.KeptPages.KEPT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.PublicAddress;
import org.gongkai.web.ui.QrCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The portal's page of an item; what it shows is asked anew each time, so that what is withdrawn is gone at once. */
@Controller
class ItemController {
    private final PublicItems items;
    private final Agencies agencies;
    private final AgencyHistory history;
    private final ItemSheet sheet;
    private final PublicAddress address;

    ItemController(
            PublicItems items, Agencies agencies, AgencyHistory history, ItemSheet sheet, PublicAddress address) {
        this.items = items;
        this.agencies = agencies;
        this.history = history;
        this.sheet = sheet;
        this.address = address;
    }

    @GetMapping("/items/{id:\\d{1,18}}")
    String item(@PathVariable long id, Model model, Locale locale, HttpServletResponse response) {
        PublicItems.Answer answer = items.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (answer) {
            case PublicItems.Answer.Shown(PublicItem item) -> {
                show(item, model, locale);
                yield KEPT + "publishing/portal/item";
            }
            case PublicItems.Answer.Gone gone -> {
                response.setStatus(HttpStatus.GONE.value());
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
                model.addAttribute("gone", gone);
                model.addAttribute("withdrawnOn", DatesView.day(gone.withdrawnAt()));
                yield "publishing/portal/gone";
            }
        };
    }

    /** The permanent address of an item, for those who read it on paper or from another's screen. */
    @GetMapping("/items/{id:\\d{1,18}}/code.svg")
    ResponseEntity<String> code(@PathVariable long id) {
        if (items.publicAmong(List.of(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noCache())
                .body(QrCode.of(address.of(id)).svg());
    }

    private void show(PublicItem item, Model model, Locale locale) {
        model.addAttribute("item", item);
        model.addAttribute("address", address.of(item.id()));
        model.addAttribute("dates", new DatesView(item));
        Agency agency = agencies.find(item.body()).orElseThrow();
        PublisherView publisher = PublisherView.of(agency, ChinaTime.dayOf(item.firstPublishedAt()), agencies, history);
        model.addAttribute("publisher", publisher);
        model.addAttribute("attachments", AttachmentView.of(item.content().attachments()));
        sheet.show(item, publisher.name(), model, locale);
    }
}
