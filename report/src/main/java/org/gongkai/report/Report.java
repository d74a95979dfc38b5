package org.gongkai.report;

import java.util.List;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as read from a document.
 *
 * @param year report year, null where the document does not tell
 * @param editionMargin 0 to 1, how clearly the edition was told from the others
 * @param period as stated, null where not stated or not a date
 * @param signature signing date at the end, null where none
 * @param sections running text, the preface first
 * @param cells one per cell of the edition
 * @param facts figures of the running text, in order
 * @param findings what the reader has to say, all of kind READ
 */
public record Report(
        ReportSource source,
        Heading heading,
        @Nullable Integer year,
        Edition edition,
        double editionMargin,
        @Nullable Period period,
        @Nullable Signature signature,
        Contact contact,
        List<Section> sections,
        CellGrid cells,
        List<Fact> facts,
        List<Finding> findings) {
    public Report {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /** A report whose text states no figures, such as one typed from a picture. */
    public Report(
            ReportSource source,
            Heading heading,
            @Nullable Integer year,
            Edition edition,
            double editionMargin,
            @Nullable Period period,
            @Nullable Signature signature,
            Contact contact,
            List<Section> sections,
            CellGrid cells,
            List<Finding> findings) {
        this(
                source,
                heading,
                year,
                edition,
                editionMargin,
                period,
                signature,
                contact,
                sections,
                cells,
                List.of(),
                findings);
    }

    /**
     * The same report with other cells.
     *
     * @param changed one per cell of the edition
     */
    public Report withCells(List<Cell> changed) {
        return new Report(
                source,
                heading,
                year,
                edition,
                editionMargin,
                period,
                signature,
                contact,
                sections,
                new CellGrid(edition, changed, cells.rows()),
                facts,
                findings);
    }

    /** The cell with this key. */
    public Cell cell(String key) {
        return cells.get(new CellKey(key));
    }
}
