package org.gongkai.redaction.ofd;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/** Reads the new file as this product reads every file, and looks for what must no longer be in it. */
final class Proof {
    private static final Set<Refusal.Code> NO_TEXT =
            Set.of(Refusal.Code.IMAGE_ONLY, Refusal.Code.SCANNED, Refusal.Code.IS_EMPTY);

    private Proof() {}

    /** Whether nothing of it is there: neither in what is read of the file, nor in any value of its parts. */
    static boolean isGone(byte[] file, Covers covers) throws CannotRedact {
        Parts parts = new Parts(file);
        for (String name : parts.names()) {
            if (name.endsWith(".xml") && !covers.isEmpty() && isIn(parts.root(name), covers)) {
                return false;
            }
        }
        boolean isGone = true;
        for (Opened one : new DocumentOpener(Limits.DEFAULT).open("redacted.ofd", file)) {
            switch (one) {
                case Opened.Readable readable -> {
                    for (DocumentEvent event : readable.document().events()) {
                        isGone &= covers.in(text(event)).isEmpty();
                    }
                }
                case Opened.Refused refused -> {
                    if (!NO_TEXT.contains(refused.refusal().code())) {
                        throw new CannotRedact(Why.BROKEN, "ofd: not readable any more");
                    }
                }
            }
        }
        return isGone;
    }

    private static boolean isIn(Element element, Covers covers) {
        return !covers.in(element.text()).isEmpty()
                || element.attributes().values().stream()
                        .flatMap(value -> Stream.of(value.split(" ")))
                        .anyMatch(word -> !covers.in(word).isEmpty())
                || element.children().stream().anyMatch(child -> isIn(child, covers));
    }

    private static String text(DocumentEvent event) throws CannotRedact {
        return switch (event) {
            case DocumentEvent.Line line -> line.text();
            case DocumentEvent.Cell cell -> cell.text();
            case DocumentEvent.Hidden hidden
            when hidden.kind() == HiddenKind.HIDDEN_TEXT ->
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: hidden text");
            case DocumentEvent.Hidden hidden -> hidden.text();
            case DocumentEvent.TableStart _,
                    DocumentEvent.RowEnd _,
                    DocumentEvent.TableEnd _,
                    DocumentEvent.Picture _ -> "";
        };
    }
}
