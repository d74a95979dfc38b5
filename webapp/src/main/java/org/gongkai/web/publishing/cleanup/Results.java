package org.gongkai.web.publishing.cleanup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** What came out of a campaign (清理结果), as a table, as a file, and as the draft of an announcement. */
@Service
public class Results {
    private static final List<String> PUBLIC_COLUMNS =
            List.of("maker", "title", "number", "made-on", "conclusion", "reason", "successor");

    private final Cleanups cleanups;
    private final Campaigns campaigns;
    private final Agencies agencies;
    private final Publishing publishing;
    private final CleanupRecords records;
    private final MessageSource words;

    Results(
            Cleanups cleanups,
            Campaigns campaigns,
            Agencies agencies,
            Publishing publishing,
            CleanupRecords records,
            MessageSource words) {
        this.cleanups = cleanups;
        this.campaigns = campaigns;
        this.agencies = agencies;
        this.publishing = publishing;
        this.records = records;
        this.words = words;
    }

    /** What has been concluded so far, as far as this person may read it. */
    @Transactional(readOnly = true)
    public List<ResultRow> rows(SignedIn who, Campaign campaign, Locale locale) {
        List<CampaignLine> lines = cleanups.lines(who, campaign).stream()
                .filter(line -> !line.isOpen())
                .toList();
        Map<Long, String> makers =
                agencies.all(lines.stream().map(line -> line.document().body()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        return lines.stream().map(line -> row(line, makers, locale)).toList();
    }

    private ResultRow row(CampaignLine line, Map<Long, String> makers, Locale locale) {
        Decision decision = line.conclusion().orElseThrow().decision();
        String conclusion = inWords(decision, new Phrases(words, locale));
        return new ResultRow(makers.getOrDefault(line.document().body(), ""), line.document(), conclusion, decision);
    }

    /** Verdict and days of a decision, as people read them. */
    public static String inWords(Decision decision, Phrases phrases) {
        return phrases.say("item.concluded." + decision.verdict(), decision.from())
                + decision.validUntil()
                        .map(until -> phrases.say("item.concluded.until", until))
                        .orElse("");
    }

    /** The same as a table with headings. */
    public List<List<String>> table(List<ResultRow> rows, Locale locale) {
        Stream<String> headings = Stream.concat(PUBLIC_COLUMNS.stream(), Stream.of("basis", "decided-by"))
                .map(column -> words.getMessage("cleanup.column." + column, null, locale));
        return Stream.concat(Stream.of(headings.toList()), rows.stream().map(ResultRow::cells))
                .toList();
    }

    /**
     * Drafts the announcement of a closed campaign; it goes out the ordinary way or not at all.
     *
     * @return the draft
     * @throws CleanupRefused not allowed, not closed, or drafted before
     */
    @Transactional
    public Item announce(SignedIn who, long id) {
        cleanups.find(who, id);
        Campaign campaign = campaigns.lock(id).orElseThrow();
        if (!cleanups.mayClose(who, campaign)) {
            throw new CleanupRefused(Reason.NOT_ALLOWED);
        }
        if (campaign.isOpen()) {
            throw new CleanupRefused(Reason.STILL_OPEN);
        }
        if (campaign.announcement().isPresent()) {
            throw new CleanupRefused(Reason.ANNOUNCED);
        }
        Content content = announcement(campaign, rows(who, campaign, Locale.SIMPLIFIED_CHINESE));
        Item draft = publishing.draft(who, campaign.body(), content);
        campaigns.announce(id, draft.id());
        records.acted(campaign, who, "cleanup.announce", content.title());
        return draft;
    }

    private Content announcement(Campaign campaign, List<ResultRow> rows) {
        Phrases phrases = new Phrases(words, Locale.SIMPLIFIED_CHINESE);
        String body = agencies.find(campaign.body()).orElseThrow().name();
        String title =
                phrases.say("cleanup.announcement.title", body, campaign.plan().name());
        String lead = phrases.say(
                rows.isEmpty() ? "cleanup.announcement.none" : "cleanup.announcement.lead",
                campaign.plan().madeUntil(),
                rows.size());
        return Content.of(title, paragraph(lead) + (rows.isEmpty() ? "" : table(rows, phrases)));
    }

    private static String table(List<ResultRow> rows, Phrases phrases) {
        Stream<String> headings = Stream.concat(Stream.of("position"), PUBLIC_COLUMNS.stream())
                .map(column -> phrases.say("cleanup.column." + column));
        String lines = IntStream.range(0, rows.size())
                .mapToObj(i -> Stream.concat(Stream.of(String.valueOf(i + 1)), rows.get(i).publicCells().stream()))
                .map(cells -> line("td", cells))
                .collect(Collectors.joining());
        return "<table><thead>" + line("th", headings) + "</thead><tbody>" + lines + "</tbody></table>";
    }

    private static String line(String tag, Stream<String> cells) {
        return cells.map(cell -> "<" + tag + ">" + HtmlUtils.htmlEscape(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }
}
