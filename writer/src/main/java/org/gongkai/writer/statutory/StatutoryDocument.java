package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.report.CellEntry;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.form.FormSection;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Wording;

/**
 * A report as a document: title, preface, the sections of its edition in their order with their tables, signature.
 *
 * @param document ready to be written in any format
 * @param gaps cells written blank without having been read so, in the form's order; the document says so as well
 */
public record StatutoryDocument(OutgoingDocument document, List<Gap> gaps) {
    static final String BUNDLE = "org.gongkai.writer.statutory.words";
    private static final String PREFACE = "sections.preface";
    private static final String APPENDIX = "sections.table";

    public StatutoryDocument {
        gaps = List.copyOf(gaps);
    }

    /** Lays a report out. */
    public static StatutoryDocument of(Report report) {
        Layout layout = new Layout(report);
        layout.lay();
        OutgoingDocument document = new OutgoingDocument(
                layout.title.oneLine(), PageSetup.official(), StyleSheet.official(), layout.blocks);
        return new StatutoryDocument(document, layout.gaps);
    }

    private static final class Layout {
        private final Report report;
        private final ReportTitle title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private int number;

        Layout(Report report) {
            this.report = report;
            title = ReportTitle.of(report);
        }

        void lay() {
            blocks.add(new Block.Heading(0, title.lines()));
            sections(PREFACE)
                    .forEach(section -> blocks.addAll(SectionText.blocks(report, title.without(section.passages()))));
            report.edition().sections().forEach(this::section);
        }

        private void section(FormSection form) {
            List<Section> printed = sections(form.key());
            List<FormTable> tables = report.edition().tables().stream()
                    .filter(table -> isIn(table, form))
                    .toList();
            boolean isAppendix = form.key().equals(APPENDIX);
            if (printed.isEmpty() && tables.isEmpty() && hasAppendix()) {
                return;
            }
            if (isAppendix) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Heading(isAppendix ? 0 : 1, heading(form, printed, isAppendix)));
            List<Passage> passages = printed.stream()
                    .flatMap(section -> section.passages().stream())
                    .toList();
            int before = isAppendix || tables.isEmpty() ? passages.size() : beforeTable(passages, tables.getFirst());
            blocks.addAll(SectionText.blocks(report, passages.subList(0, before)));
            tables.forEach(this::table);
            blocks.addAll(SectionText.blocks(report, passages.subList(before, passages.size())));
            if (passages.isEmpty() && tables.isEmpty()) {
                blocks.add(note(say("section.absent")));
            }
        }

        private String heading(FormSection form, List<Section> printed, boolean isAppendix) {
            String words = printed.stream()
                    .map(Section::title)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse(form.titles().getFirst());
            return isAppendix ? words : ChineseOrdinal.of(++number) + "、" + words;
        }

        private void table(FormTable form) {
            StatutoryTable table = new StatutoryTable(form, report.cells());
            blocks.add(table.table());
            if (!table.gaps().isEmpty()) {
                blocks.add(note(say("table.gaps", String.valueOf(table.gaps().size()))));
            }
            Stream.of(CellEntry.TYPED_FROM_IMAGE, CellEntry.ACCEPTED_PROPOSAL)
                    .flatMap(entry -> EntryNote.of(entry, table.filled()).stream())
                    .forEach(sentence -> blocks.add(note(sentence)));
            gaps.addAll(table.gaps());
        }

        /** How many of the passages stand before the first cell of the table. */
        private int beforeTable(List<Passage> passages, FormTable form) {
            int first = form.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> report.cells().get(cell).provenance())
                    .filter(place -> place != null)
                    .mapToInt(place -> place.event())
                    .min()
                    .orElse(Integer.MAX_VALUE);
            return (int) passages.stream()
                    .takeWhile(passage -> passage.place().event() < first)
                    .count();
        }

        /** Forms whose statistics stand in an appendix left the parts of the text to the writer. */
        private boolean hasAppendix() {
            return report.edition().sections().stream()
                    .anyMatch(section -> section.key().equals(APPENDIX));
        }

        private boolean isIn(FormTable table, FormSection section) {
            return section.key().equals("sections." + table.key())
                    || (section.key().equals(APPENDIX)
                            && report.edition().sections().stream()
                                    .noneMatch(other -> other.key().equals("sections." + table.key())));
        }

        private List<Section> sections(String key) {
            return report.sections().stream()
                    .filter(section -> section.key().equals(key))
                    .toList();
        }

        private static Block note(String text) {
            return new Block.Paragraph(List.of(new Run(text, TextRole.NOTE)), Alignment.LEFT, Indent.NONE);
        }
    }

    static String say(String key, Object... arguments) {
        return Wording.of(BUNDLE, key, arguments).zh();
    }
}
