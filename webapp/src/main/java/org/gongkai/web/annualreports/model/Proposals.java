package org.gongkai.web.annualreports.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gongkai.documents.PageImage;
import org.gongkai.reader.Reading;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;

/**
 * Proposes what a picture's cells may say (识别建议): its text is recognised and read as any other text. A proposal is never
 * certain and never a value: it stays beside its cell until a person accepts it.
 *
 * @param recognition recognises the text
 * @param reader file name and bytes in, at least one reading out
 */
public record Proposals(TextRecognition recognition, BiFunction<String, byte[], List<Reading>> reader) {
    private static final String NAME = "picture.txt";

    /** Whether anything can be proposed on this machine. */
    public boolean isAvailable() {
        return recognition.isAvailable();
    }

    /** Numbers for cells of this edition, by key; none where the picture looks like another edition. */
    public Map<CellKey, String> of(PageImage image, Edition edition) {
        return recognition
                .recognise(image)
                .map(text -> reader.apply(NAME, text.getBytes(StandardCharsets.UTF_8)))
                .flatMap(readings -> readings.stream()
                        .filter(Reading.Success.class::isInstance)
                        .map(reading -> ((Reading.Success) reading).report())
                        .filter(report -> report.edition().equals(edition))
                        .findFirst())
                .map(Proposals::numbers)
                .orElse(Map.of());
    }

    private static Map<CellKey, String> numbers(Report report) {
        return report.cells().all().stream()
                .filter(cell -> cell.number().isPresent())
                .collect(Collectors.toMap(
                        Cell::key, cell -> cell.number().orElseThrow().toPlainString()));
    }
}
