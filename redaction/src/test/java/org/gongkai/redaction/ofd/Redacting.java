package org.gongkai.redaction.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.redaction.ofd.OfdFile.line;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.screening.sighting.Kind;

/** Redacts files of tests and looks into them. */
final class Redacting {
    static final Covers COVERS = new Covers(
            List.of(new Cover(Kind.MOBILE, "13812345678", "138****5678"), new Cover(Kind.WELFARE, "王小明", "王**")));
    static final String NUMBER = "13812345678";

    private Redacting() {}

    static String page(byte[] file) {
        return part(file, "Doc_0/Pages/Page_0/Content.xml");
    }

    static List<String> texts(byte[] file) {
        return Stream.of(page(file).split("<ofd:TextCode"))
                .skip(1)
                .map(text -> text.substring(text.indexOf('>') + 1, text.indexOf('<')))
                .toList();
    }

    static String part(byte[] file, String name) {
        ZipDirectory zip = ZipDirectory.of(file, new InflationBudget(Limits.DEFAULT));
        return new String(zip.content(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Names and contents of all parts. */
    static String everything(byte[] file) {
        ZipDirectory zip = ZipDirectory.of(file, new InflationBudget(Limits.DEFAULT));
        return zip.members().stream()
                .map(member -> member.name() + new String(zip.content(member), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** What this product reads in it. */
    static String shown(byte[] file) {
        return new DocumentOpener(Limits.DEFAULT)
                .open("a.ofd", file).stream()
                        .filter(Opened.Readable.class::isInstance)
                        .flatMap(one -> ((Opened.Readable) one).document().events().stream())
                        .map(event -> switch (event) {
                            case DocumentEvent.Line line -> line.text();
                            case DocumentEvent.Cell cell -> "|" + cell.text();
                            default -> "";
                        })
                        .collect(Collectors.joining("\n"));
    }

    static void assertIsDone(byte[] redacted) throws CannotRedact {
        Journal again = new Journal();
        assertThat(new OfdRedactor().redact(redacted, COVERS, again)).isEqualTo(redacted);
        assertThat(again.counts()).isEmpty();
    }
}
