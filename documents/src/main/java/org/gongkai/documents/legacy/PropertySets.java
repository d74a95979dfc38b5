package org.gongkai.documents.legacy;

import java.io.IOException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.jspecify.annotations.Nullable;

/** Title, author, company and the like of an old document. */
final class PropertySets {
    private PropertySets() {}

    static void read(POIFSFileSystem container, EventStream out) {
        for (String name :
                new String[] {SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME}) {
            if (!container.getRoot().hasEntryCaseInsensitive(name)) {
                continue;
            }
            try {
                PropertySet set = PropertySetFactory.create(container.getRoot(), name);
                if (set instanceof SummaryInformation summary) {
                    emit(out, summary.getTitle(), summary.getSubject(), summary.getAuthor(), summary.getKeywords());
                    emit(out, summary.getComments(), summary.getLastAuthor(), summary.getTemplate());
                } else if (set instanceof DocumentSummaryInformation summary) {
                    emit(out, summary.getCompany(), summary.getManager(), summary.getCategory());
                }
            } catch (IOException | HPSFException | RuntimeException broken) {
                out.notice(
                        org.gongkai.documents.Notice.of(org.gongkai.documents.Notice.Code.PART_LEFT_OUT, name.strip()));
            }
        }
    }

    private static void emit(EventStream out, @Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                out.hidden(HiddenKind.METADATA, value, Place.UNKNOWN);
            }
        }
    }
}
