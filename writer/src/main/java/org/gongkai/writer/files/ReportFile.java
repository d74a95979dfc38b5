package org.gongkai.writer.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.form.Wording;
import org.gongkai.writer.statutory.Gap;

/** A report as a file. */
public final class ReportFile {
    private static final String BUNDLE = "org.gongkai.writer.files.words";

    private final byte[] bytes;
    private final List<Gap> gaps;
    private final List<String> missing;

    /**
     * Takes over the bytes.
     *
     * @param gaps cells written blank without having been read so
     * @param missing characters in whose place a 〓 stands
     */
    ReportFile(byte[] bytes, List<Gap> gaps, List<String> missing) {
        this.bytes = bytes.clone();
        this.gaps = List.copyOf(gaps);
        this.missing = List.copyOf(missing);
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Cells written blank because no number is known, in the form's order; empty where the format keeps every state. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** One sentence for each thing that the file does not show as the report has it. */
    public List<String> notes(Locale locale) {
        List<String> notes = new ArrayList<>();
        gaps.forEach(gap -> notes.add(Wording.of(BUNDLE, "blank", gap.wording()).in(locale)));
        if (!missing.isEmpty()) {
            notes.add(Wording.of(BUNDLE, "missing", String.join(" ", missing)).in(locale));
        }
        return notes;
    }
}
