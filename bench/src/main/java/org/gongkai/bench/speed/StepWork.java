package org.gongkai.bench.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.SourceDocument;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.reader.facts.FactReader;
import org.gongkai.reader.narrative.Narrative;
import org.gongkai.reader.narrative.SectionReader;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;

/**
 * The reader without its front end, and those of its steps that can be called by themselves, on files opened before; a
 * document's first byte is the number of its file. What the reader needs beyond these steps goes into tokens and cells.
 */
public final class StepWork {
    private static final ReportReader READER =
            new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());

    private final String format;
    private final List<Input> inputs = new ArrayList<>();
    private final Map<Edition, SectionReader> sections = new HashMap<>();

    /** What the steps are given: a document, the report read of it, and the lines of its running text. */
    private record Input(SourceDocument document, Report report, List<Passage> passages, Narrative narrative) {}

    /** Opens the files. */
    public StepWork(String format, List<byte[]> files) {
        this.format = format;
        for (byte[] file : files) {
            for (Reading reading : READER.read("a." + format, file)) {
                if (reading instanceof Reading.Success(Report report, SourceDocument document)) {
                    List<Passage> passages = report.sections().stream()
                            .flatMap(section -> section.passages().stream())
                            .toList();
                    inputs.add(new Input(document, report, passages, new Narrative(passages)));
                    sections.computeIfAbsent(report.edition(), SectionReader::new);
                }
            }
        }
    }

    /** One document for each report. */
    public List<byte[]> documents() {
        List<byte[]> numbers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            numbers.add(new byte[] {(byte) i});
        }
        return numbers;
    }

    /** The reader on an opened document. */
    public Contender reader() {
        return new Contender(
                format,
                "own reader alone",
                number -> READER.read(inputs.get(number[0]).document()).size());
    }

    /** Title, issuer, period, signature, contact and sections of the running text. */
    public Contender narrative() {
        return new Contender(format, "narrative", number -> {
            Input input = inputs.get(number[0]);
            Narrative narrative = new Narrative(input.passages());
            SectionReader reader = sections.get(input.report().edition());
            long sum = narrative.contact().phone().length();
            sum += narrative.period() == null ? 0 : 1;
            sum += narrative.signature() == null ? 0 : 1;
            return sum + (reader == null ? 0 : narrative.sections(reader).size());
        });
    }

    /** The figures of the running text. */
    public Contender facts() {
        return new Contender(format, "facts", number -> {
            Input input = inputs.get(number[0]);
            Report report = input.report();
            return FactReader.read(input.narrative().flow(), report.heading(), report.year())
                    .size();
        });
    }
}
