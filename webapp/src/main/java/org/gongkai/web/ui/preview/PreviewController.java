package org.gongkai.web.ui.preview;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.FindingView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.SourceView;
import org.gongkai.web.ui.TableView;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the components in all states, to be looked at and photographed. */
@Controller
@Profile("demo")
class PreviewController {
    private final MessageSource messages;

    PreviewController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/ui/preview")
    String preview(Locale locale, Model model) {
        Phrases phrases = new Phrases(messages, locale);
        model.addAttribute("findings", findings(phrases));
        model.addAttribute("table", table(phrases));
        model.addAttribute("source", source());
        return "ui/preview";
    }

    private static List<FindingView> findings(Phrases phrases) {
        FindingView.Words full = new FindingView.Words(
                phrases.say("preview.message"),
                "16",
                "15",
                phrases.say("preview.advice"),
                phrases.say("preview.basis"));
        FindingView.Words bare = new FindingView.Words(phrases.say("preview.message"), "", "", "", "");
        return List.of(
                new FindingView(
                        1,
                        "error",
                        "R3-01",
                        full,
                        List.of(new FindingView.Place(
                                phrases.say("place.line-column", 117, 2), "m1-3", "state.number"))),
                new FindingView(2, "warn", "R2-04", full, List.of()),
                new FindingView(3, "info", "RT-02", bare, List.of()));
    }

    private static TableView table(Phrases phrases) {
        List<TableView.Row> rows = List.of(
                row(phrases.say("legend.number"), cell("number", "1204", "", List.of())),
                row(phrases.say("legend.found"), cell("number found", "15", "", List.of(1))),
                row(
                        phrases.say("cell.doubt", "87%"),
                        cell("number doubtful", "7", phrases.say("cell.doubt", "87%"), List.of())),
                row(phrases.say("legend.blank"), cell("blank", phrases.say("cell.short.blank"), "", List.of())),
                row(phrases.say("legend.nil"), cell("nil", "/", "", List.of())),
                row(
                        phrases.say("legend.unreadable"),
                        cell("unreadable", phrases.say("cell.short.unreadable"), "", List.of())),
                row(phrases.say("legend.absent"), cell("absent", phrases.say("cell.short.absent"), "", List.of())),
                row(phrases.say("cell.state.derived", "9"), cell("derived", "=9", "", List.of())));
        List<TableView.Label> header = List.of(
                new TableView.Label(phrases.say("table.item"), 1, 1, "corner"),
                new TableView.Label(phrases.say("legend"), 1, 1, "column"));
        return new TableView(
                "preview", phrases.say("preview.table"), List.of(new TableView.Block(List.of(header), rows)));
    }

    private static TableView.Row row(String label, CellView cell) {
        return new TableView.Row(List.of(new TableView.Label(label, 1, 1, "label")), List.of(cell));
    }

    private static CellView cell(String state, String text, String doubt, List<Integer> findings) {
        String mark = state.equals("number") ? "m1-3" : "";
        return new CellView(
                "state." + state.replace(' ', '-'), state, text, doubt, new CellView.Touch(text, mark, findings));
    }

    private static SourceView source() {
        List<SourceView.Segment> segments = List.of(
                new SourceView.Segment("", "A ", "", ""),
                new SourceView.Segment("m1-3", "1204", "state.number", ""),
                new SourceView.Segment("", " B ", "", ""),
                new SourceView.Segment("m1-9", "15", "state.number-found", "1"),
                new SourceView.Segment("", " C ", "", ""),
                new SourceView.Segment("m1-12", "", "state.blank", ""),
                new SourceView.Segment("", " D ", "", ""),
                new SourceView.Segment("m1-15", "2023", "", "2"));
        return new SourceView(
                List.of(
                        new SourceView.Block("line first", 117, segments, List.of()),
                        new SourceView.Block("picture", 0, List.of(), List.of()),
                        new SourceView.Block(
                                "table",
                                0,
                                List.of(),
                                List.of(new SourceView.Row(List.of(
                                        new SourceView.Cell(1, 1, List.of(new SourceView.Segment("", "A", "", ""))),
                                        new SourceView.Cell(
                                                1,
                                                1,
                                                List.of(new SourceView.Segment(
                                                        "m3-0", "7", "state.number-doubtful", "")))))))),
                12);
    }
}
