package org.gongkai.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Opens files as anybody would and shows what was read as short lines. */
public final class Shown {
    private static final DocumentOpener OPENER = new DocumentOpener(Limits.DEFAULT);

    private Shown() {}

    /** What became of a file of one document. */
    public static Opened open(byte[] bytes) {
        return OPENER.open("file", bytes).get(0);
    }

    /** The events of a file that can be read. */
    public static List<DocumentEvent> events(byte[] bytes) {
        return switch (open(bytes)) {
            case Opened.Readable readable -> readable.document().events();
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** The events of a file, one short piece each. */
    public static String of(byte[] bytes) {
        return of(events(bytes));
    }

    /** {@code L:text}, {@code C0 text}, {@code C1 2x1 text}, {@code /row}, {@code H:KIND text}, {@code P:name}. */
    public static String of(List<DocumentEvent> events) {
        return events.stream().map(Shown::of).collect(Collectors.joining(" | "));
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
