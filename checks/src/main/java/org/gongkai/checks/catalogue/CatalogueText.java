package org.gongkai.checks.catalogue;

import java.util.List;
import java.util.Locale;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.form.Wording;

/** The catalogue for people: as a text for a terminal in one language, as a page in both. */
public final class CatalogueText {
    private CatalogueText() {}

    /** A block of lines for each rule, the number of rules first. */
    public static String plain(List<CatalogueEntry> entries, Locale locale) {
        StringBuilder out = new StringBuilder(
                Rule.say("catalogue.count", String.valueOf(entries.size())).in(locale) + "\n");
        for (CatalogueEntry entry : entries) {
            out.append('\n')
                    .append(entry.code())
                    .append("  ")
                    .append(severity(entry).in(locale))
                    .append("  ")
                    .append(entry.kind())
                    .append('\n');
            line(out, "catalogue.says", entry.says(), locale);
            line(out, "catalogue.basis", entry.basis(), locale);
            line(out, "catalogue.advice", entry.advice(), locale);
        }
        return out.toString();
    }

    /** A page of Markdown, Chinese first and English below it, a section for each rule. */
    public static String page(List<CatalogueEntry> entries) {
        StringBuilder out = new StringBuilder();
        Wording title = Rule.say("catalogue.title");
        Wording about = Rule.say("catalogue.about", String.valueOf(entries.size()));
        out.append("# ").append(title.zh()).append(" / ").append(title.en()).append("\n\n");
        out.append(about.zh()).append("\n\n").append(about.en()).append('\n');
        for (CatalogueEntry entry : entries) {
            Wording severity = severity(entry);
            out.append("\n## ").append(entry.code()).append("\n\n");
            out.append(severity.zh())
                    .append(" / ")
                    .append(severity.en())
                    .append(" · ")
                    .append(entry.kind())
                    .append("\n\n");
            item(out, "catalogue.says", entry.says());
            item(out, "catalogue.basis", entry.basis());
            item(out, "catalogue.advice", entry.advice());
        }
        return out.toString();
    }

    private static Wording severity(CatalogueEntry entry) {
        return Rule.say("severity." + entry.severity());
    }

    private static void line(StringBuilder out, String name, Wording text, Locale locale) {
        out.append("  ")
                .append(Rule.say(name).in(locale))
                .append(text.in(locale))
                .append('\n');
    }

    private static void item(StringBuilder out, String name, Wording text) {
        Wording label = Rule.say(name);
        out.append("- ").append(label.zh()).append(text.zh()).append('\n');
        out.append("- ").append(label.en()).append(text.en()).append('\n');
    }
}
