package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.reader.narrative.Flow;
import org.gongkai.report.Fact;
import org.gongkai.report.Heading;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report's running text. */
public final class FactReader {
    private static final List<String> OFFICES = List.of("人民政府办公室", "人民政府", "政府", "办事处", "管理委员会");

    private FactReader() {}

    /**
     * The facts of a text in its order.
     *
     * @param heading whose report it is, to tell its name from what is counted
     * @param year report year, null where it is not known
     */
    public static List<Fact> read(Flow flow, Heading heading, @Nullable Integer year) {
        List<Fact> facts = new ArrayList<>();
        Labels labels = new Labels(Vocabulary.standard(), names(heading));
        ParagraphReader reader = new ParagraphReader(flow, labels, new YearScope(year), facts);
        flow.paragraphs().forEach(reader::read);
        return facts;
    }

    /** Names of the body, longer ones first. */
    private static List<String> names(Heading heading) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(heading.issuer(), heading.issuerAsPrinted())) {
            for (String office : OFFICES) {
                if (name.endsWith(office) && name.length() - office.length() >= 2) {
                    names.add(name.substring(0, name.length() - office.length()) + office);
                    names.add(name.substring(0, name.length() - office.length()));
                }
            }
            if (name.length() >= 2) {
                names.add(name);
            }
        }
        return names.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }
}
