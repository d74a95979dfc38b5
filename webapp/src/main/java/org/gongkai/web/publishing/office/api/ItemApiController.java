package org.gongkai.web.publishing.office.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafting, reviewing, publishing and withdrawing for other programs. */
@RestController
@RequestMapping("/api/v1/office/items")
class ItemApiController {
    private static final int PAGE = 50;

    private final Publishing publishing;
    private final OfficeDesk desk;
    private final OnceOnly once;
    private final Answers answers;

    ItemApiController(Publishing publishing, OfficeDesk desk, OnceOnly once, Answers answers) {
        this.publishing = publishing;
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    /** A part of the list, last changed first. */
    record ListView(long total, int page, List<OfficeItems.Line> items) {}

    @GetMapping
    ListView list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(defaultValue = "1") int page) {
        OfficeDesk.Listing listing =
                desk.list(who, Optional.ofNullable(step), new OfficeItems.Page(Math.max(page, 1), PAGE));
        return new ListView(listing.total(), Math.max(page, 1), listing.lines());
    }

    @GetMapping("/{id}")
    ResponseEntity<ItemView> read(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        return answers.of(who, publishing.find(who, id));
    }

    @PostMapping
    ResponseEntity<ItemView> draft(
            @AuthenticationPrincipal SignedIn who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody DraftForm form) {
        Item item = once.carryOut(who, key, form, () -> publishing.draft(who, form.body(), form.content()));
        return ResponseEntity.created(URI.create("/api/v1/office/items/" + item.id()))
                .eTag(Answers.tag(item))
                .body(answers.view(who, item));
    }

    @PutMapping("/{id}")
    ResponseEntity<ItemView> rewrite(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody DraftForm form) {
        Item before = publishing.find(who, id);
        return answers.of(
                who,
                publishing.rewrite(
                        who,
                        id,
                        Answers.revision(match),
                        form.content().with(before.content().attachments())));
    }

    @PostMapping("/{id}/{action}")
    ResponseEntity<ItemView> act(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) @Nullable ActionForm form) {
        ItemAction wanted = ItemAction.of(action).orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_ACTION));
        ActionForm said = form == null ? ActionForm.EMPTY : form;
        return answers.of(
                who,
                once.carryOut(
                        who,
                        key,
                        List.of(id, wanted, said),
                        () -> publishing.act(who, id, Answers.revision(match), wanted, said.asOpinion(), said.time())));
    }
}
