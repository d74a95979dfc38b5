package org.gongkai.documents.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;

/** Opens files as anybody would and shows what was read as short lines. */
final class Shown {
    private static final DocumentOpener OPENER = new DocumentOpener(Limits.DEFAULT);

    private Shown() {}

    static byte[] fixture(String name) {
        try (InputStream in = Shown.class.getResourceAsStream(name + "/source.doc")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Opened open(byte[] bytes) {
        return OPENER.open("file", bytes).get(0);
    }

    static List<DocumentEvent> events(byte[] bytes) {
        return switch (open(bytes)) {
            case Opened.Readable readable -> readable.document().events();
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** {@code L:text}, {@code C0 text}, {@code C1 2x1 text}, {@code /row}, {@code H:KIND text}. */
    static String of(byte[] bytes) {
        return events(bytes).stream().map(Shown::of).collect(Collectors.joining(" | "));
    }

    private static String of(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line line -> "L:" + line.text();
            case DocumentEvent.TableStart start -> "<table>";
            case DocumentEvent.Cell cell ->
                "C" + cell.column()
                        + (cell.colspan() * cell.rowspan() == 1 ? "" : " " + cell.colspan() + "x" + cell.rowspan())
                        + " " + cell.text().replace('\n', '~');
            case DocumentEvent.RowEnd end -> "/row";
            case DocumentEvent.TableEnd end -> "</table>";
            case DocumentEvent.Hidden hidden -> "H:" + hidden.kind() + " " + hidden.text();
            case DocumentEvent.Picture picture -> "P:" + picture.name();
        };
    }
}
