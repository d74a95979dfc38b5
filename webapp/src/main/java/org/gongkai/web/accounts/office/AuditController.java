package org.gongkai.web.accounts.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.oversight.AuditDesk;
import org.gongkai.web.audit.AuditRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The trail for the audit administrator: filtered, exported, verified. Exporting and verifying are acts of their own. */
@Controller
@RequestMapping("/office/audit")
class AuditController {
    private static final int PAGE = 100;
    private static final int EXPORTED = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final AuditDesk desk;
    private final PostViews posts;
    private final MessageSource words;

    AuditController(AuditDesk desk, PostViews posts, MessageSource words) {
        this.desk = desk;
        this.posts = posts;
        this.words = words;
    }

    /** What is looked for; days as 2026-03-01. */
    record Filter(
            @Nullable Long body,
            @Nullable String from,
            @Nullable String until,
            @Nullable String action,
            @Nullable Long before) {
        AuditDesk.Wanted wanted() {
            return new AuditDesk.Wanted(
                    Optional.ofNullable(body),
                    PostViews.day(from),
                    PostViews.day(until),
                    action == null ? "" : action.strip());
        }

        long start() {
            return before == null ? Long.MAX_VALUE : before;
        }
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @ModelAttribute("filter") Filter filter, Model model) {
        List<AuditRow> rows = desk.search(who, filter.wanted(), filter.start(), PAGE);
        model.addAttribute(
                "rows", rows.stream().map(row -> AuditRowView.of(row, posts)).toList());
        model.addAttribute("filter", filter);
        model.addAttribute("bodies", posts.audited(who));
        model.addAttribute("next", rows.size() < PAGE ? null : rows.getLast().position());
        return "accounts/office/audit";
    }

    @PostMapping("/verify")
    String verify(@AuthenticationPrincipal SignedIn who, Model model) throws IOException {
        model.addAttribute("verification", desk.verify(who));
        return list(who, new Filter(null, null, null, null, null), model);
    }

    @PostMapping("/export")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn who, @ModelAttribute("filter") Filter filter, Locale locale) {
        List<AuditRow> rows = desk.export(who, filter.wanted(), EXPORTED);
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        text.append(words.getMessage("audit.csv.heading", null, locale)).append("\r\n");
        rows.forEach(row -> text.append(AuditRowView.of(row, posts).csv()).append("\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit.csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
