package org.gongkai.web.publishing.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.office.kinds.KindFields;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of items, a page to write one, and a page to decide on one. */
@Controller
@RequestMapping("/office/items")
class OfficeController {
    private static final int PAGE = 50;

    private final Publishing publishing;
    private final OfficeDesk desk;
    private final BodyNames bodies;
    private final EntryOffers entries;
    private final ItemPage itemPage;
    private final MessageSource words;

    OfficeController(
            Publishing publishing,
            OfficeDesk desk,
            BodyNames bodies,
            EntryOffers entries,
            ItemPage itemPage,
            MessageSource words) {
        this.publishing = publishing;
        this.desk = desk;
        this.bodies = bodies;
        this.entries = entries;
        this.itemPage = itemPage;
        this.words = words;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        allow(!desk.bodiesOf(who).isEmpty());
        int shown = Math.clamp(page, 1, 10_000);
        OfficeDesk.Listing listing = desk.list(who, Optional.ofNullable(step), new OfficeItems.Page(shown, PAGE));
        model.addAttribute("lines", LineView.of(listing.lines(), bodies.of(listing.lines())));
        model.addAttribute("total", listing.total());
        model.addAttribute("step", step);
        model.addAttribute("steps", Arrays.asList(Step.values()));
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.max(1, (listing.total() + PAGE - 1) / PAGE));
        model.addAttribute("mayDraft", !bodies.whereMayDraft(who).isEmpty());
        return "publishing/office/list";
    }

    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Long body,
            @RequestParam(required = false) @Nullable String entry,
            Model model) {
        List<BodyNames.Choice> choices = bodies.whereMayDraft(who);
        allow(!choices.isEmpty());
        long first = choices.stream()
                .map(BodyNames.Choice::id)
                .filter(id -> body == null || id.equals(body))
                .findFirst()
                .orElse(0L);
        return edit(who, ItemForm.blank(first, entry), null, model);
    }

    /**
     * Shows the page again with what was typed and the entries that fit it; {@code offer} is the one that was picked. It has
     * addresses of its own: a mapping that asks for a parameter would receive every upload into memory.
     */
    @PostMapping({"/new/offer", "/{id:\\d{1,18}}/edit/offer"})
    String offer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable(required = false) @Nullable Long id,
            @RequestParam String offer,
            @ModelAttribute("form") ItemForm form,
            Model model) {
        return edit(who, offer.isBlank() ? form.hinted() : form.taking(offer), id, model);
    }

    @PostMapping("/new")
    String draft(
            @AuthenticationPrincipal SignedIn who, @ModelAttribute("form") ItemForm form, Model model, Locale locale) {
        if (isRefused(form, model, locale)) {
            return edit(who, form, null, model);
        }
        Item item = publishing.draft(who, form.body() == null ? 0 : form.body(), form.content());
        return "redirect:/office/items/" + item.id();
    }

    @GetMapping("/{id:\\d{1,18}}")
    String item(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        return itemPage.show(who, publishing.find(who, id), model);
    }

    @GetMapping("/{id:\\d{1,18}}/edit")
    String rewriting(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        Item item = publishing.find(who, id);
        allow(publishing.mayRewrite(who, item));
        return edit(who, ItemForm.of(item.body(), item.revision(), item.content()), id, model);
    }

    @PostMapping("/{id:\\d{1,18}}/edit")
    String rewrite(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @ModelAttribute("form") ItemForm form,
            Model model,
            Locale locale) {
        if (isRefused(form, model, locale)) {
            return edit(who, form, id, model);
        }
        try {
            Content content =
                    form.content().with(publishing.find(who, id).content().attachments());
            publishing.rewrite(who, id, form.revision() == null ? 0 : form.revision(), content);
        } catch (ActionRefused refused) {
            model.addAttribute("problems", List.of(sentence(refused, locale)));
            return edit(who, form, id, model);
        }
        return "redirect:/office/items/" + id;
    }

    @PostMapping("/{id:\\d{1,18}}/{action:[a-z-]{1,40}}")
    String act(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String action,
            @ModelAttribute("said") OpinionForm form,
            Model model,
            Locale locale) {
        try {
            ItemAction wanted =
                    ItemAction.of(action).orElseThrow(() -> new ActionRefused(ActionRefused.Reason.UNKNOWN_ACTION));
            publishing.act(who, id, form.revision(), wanted, form.asOpinion(), form.time());
        } catch (ActionRefused refused) {
            model.addAttribute("problems", List.of(sentence(refused, locale)));
            return itemPage.show(who, publishing.find(who, id), model);
        }
        return "redirect:/office/items/" + id;
    }

    private static void allow(boolean isAllowed) {
        if (!isAllowed) {
            throw new ActionRefused(ActionRefused.Reason.NOT_ALLOWED);
        }
    }

    private String edit(SignedIn who, ItemForm form, @Nullable Long id, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("account", who.accountId());
        model.addAttribute("id", id);
        model.addAttribute("attributes", Attribute.values());
        model.addAttribute("choices", bodies.whereMayDraft(who));
        model.addAttribute("placing", entries.of(form));
        model.addAttribute("kindFields", KindFields.of(form.informationKind(), form.typed()));
        return "publishing/office/edit";
    }

    private boolean isRefused(ItemForm form, Model model, Locale locale) {
        List<String> problems = Stream.concat(
                        form.wrongDates().stream()
                                .map(field -> words.getMessage("item.wrong-date." + field, null, locale)),
                        KindFields.of(form.informationKind(), form.typed()).problems(words, locale).stream())
                .toList();
        model.addAttribute("problems", problems);
        return !problems.isEmpty();
    }

    private String sentence(ActionRefused refused, Locale locale) {
        return refused.sentence(words, locale);
    }
}
