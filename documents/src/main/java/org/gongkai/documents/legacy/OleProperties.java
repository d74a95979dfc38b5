package org.gongkai.documents.legacy;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.jspecify.annotations.Nullable;

/** Title, author, company and the like, embedded files and macros: what stands beside the text in a compound file. */
public final class OleProperties {
    private final OleContents contents;
    private final EventStream out;

    /** What stands beside the text of one file. */
    public OleProperties(OleContents contents, EventStream out) {
        this.contents = contents;
        this.out = out;
    }

    /** Emits one hidden event for each property that says something. */
    public void read() {
        for (String name :
                List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            try {
                byte[] bytes = contents.stream(name);
                if (bytes != null) {
                    emit(new PropertySet(bytes));
                }
            } catch (HPSFException | java.io.IOException | RuntimeException broken) {
                out.notice(Notice.of(Notice.Code.PART_LEFT_OUT, name.substring(1)));
            }
        }
    }

    private void emit(PropertySet set) throws HPSFException {
        if (set.isSummaryInformation()) {
            SummaryInformation summary = new SummaryInformation(set);
            emit(summary.getTitle(), summary.getSubject(), summary.getAuthor(), summary.getKeywords());
            emit(summary.getComments(), summary.getTemplate(), summary.getLastAuthor());
        } else if (set.isDocumentSummaryInformation()) {
            DocumentSummaryInformation summary = new DocumentSummaryInformation(set);
            emit(summary.getCategory(), summary.getManager(), summary.getCompany());
            if (summary.getCustomProperties() != null) {
                summary.getCustomProperties().values().stream()
                        .map(property -> property instanceof String words ? words : "")
                        .forEach(this::emit);
            }
        }
    }

    private void emit(@Nullable String... values) {
        Arrays.stream(values)
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> out.hidden(HiddenKind.METADATA, value, Place.UNKNOWN));
    }

    /** Emits embedded files and macros by their names. */
    public void readAttachments() {
        for (String name : contents.names()) {
            if (name.equals("Macros") || name.equals("_VBA_PROJECT_CUR")) {
                out.hidden(HiddenKind.ACTIVE_CONTENT, name, Place.UNKNOWN);
            } else if (name.matches("MBD[0-9A-Fa-f]+")) {
                out.hidden(HiddenKind.EMBEDDED_FILE, name, Place.UNKNOWN);
            } else if (name.equals("ObjectPool")) {
                objects();
            }
        }
    }

    private void objects() {
        Corruption.guard("ObjectPool", () -> contents.children("ObjectPool"))
                .forEach(name -> out.hidden(HiddenKind.EMBEDDED_FILE, name, Place.UNKNOWN));
    }
}
