package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.oversight.AuditDesk;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.ui.GivenFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
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
    void export(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("filter") Filter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Iterator<AuditRow> rows = desk.export(who, filter.wanted()).iterator();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, GivenFile.disposition("audit.csv"));
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.append(GivenFile.BYTE_ORDER_MARK)
                    .append(words.getMessage("audit.csv.heading", null, locale))
                    .append("\r\n");
            while (rows.hasNext()) {
                out.append(AuditRowView.of(rows.next(), posts).csv()).append("\r\n");
            }
        }
    }
}
