package org.gongkai.documents.outgoing.html;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Face;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;

/** The style sheet of one file. */
final class Looks {
    private static final String FIXED = """

            body{margin:0;background:#fff;color:#000}
            main{max-width:42rem;margin:0 auto;padding:1.5rem 1rem;overflow-wrap:break-word}
            h1,h2,h3,h4,p{margin:0;font-weight:normal}
            h1{text-align:center;margin-bottom:1.5rem}
            h2,h3,h4,p{text-indent:2em}
            p{text-align:justify}
            .flush{text-indent:0}
            .center{text-align:center}
            .right{text-align:right}
            .table{overflow-x:auto;margin:.5rem 0 1rem}
            table{border-collapse:collapse;width:100%;min-width:32rem;table-layout:fixed}
            th,td{border:1px solid #000;padding:.15rem;text-align:center;font-weight:normal;vertical-align:middle}
            th[scope=row]{text-align:left}
            .seal{margin:4rem 4em 0 auto;width:fit-content}
            .seal p{text-align:center;text-indent:0}
            hr.page{border:0;break-after:page}
            tr{break-inside:avoid}
            thead{display:table-header-group}
            @media print{main{max-width:none;padding:0}.table{overflow:visible}}
            """;

    private final OutgoingDocument document;

    Looks(OutgoingDocument document) {
        this.document = document;
    }

    /** The class of a role of text. */
    static String name(TextRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return FIXED + page() + roles() + widths();
    }

    private String page() {
        PageSetup page = document.page();
        PageSetup.Margins margins = page.margins();
        return String.format(
                Locale.ROOT,
                "@page{size:%smm %smm;margin:%smm %smm %smm %smm}\n",
                page.width(),
                page.height(),
                margins.top(),
                margins.right(),
                margins.bottom(),
                margins.left());
    }

    private String roles() {
        return Stream.of(TextRole.values()).map(this::role).collect(Collectors.joining());
    }

    private String role(TextRole role) {
        TextLook look = document.styles().look(role);
        String names = Stream.concat(Stream.of(look.face().official()), look.face().substitutes().stream())
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "%s{font:%s%spt/%.2f %s,%s}\n",
                selector(role),
                look.isBold() ? "bold " : "",
                look.points(),
                look.linePoints() / look.points(),
                names,
                look.face() == Face.HEI ? "sans-serif" : "serif");
    }

    private static String selector(TextRole role) {
        return switch (role) {
            case TITLE -> "h1";
            case HEADING_1 -> "h2";
            case HEADING_2 -> "h3";
            case HEADING_3 -> "h4";
            case STRONG -> "strong,p.strong";
            case TABLE -> "table";
            case TABLE_HEADER -> "thead";
            case BODY, NOTE, FURNITURE -> "p." + name(role) + (role == TextRole.BODY ? ",.seal p" : "");
        };
    }

    private String widths() {
        TreeSet<Long> widths = new TreeSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                for (int column = 0; column < table.widths().size(); column++) {
                    widths.add(TableMarkup.percent(table, column));
                }
            }
        }
        return widths.stream()
                .map(width -> ".w" + width + "{width:" + width + "%}\n")
                .collect(Collectors.joining());
    }
}
