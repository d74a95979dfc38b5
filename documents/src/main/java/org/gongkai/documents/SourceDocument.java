package org.gongkai.documents;

import java.util.List;

/**
 * A file that was opened, or one document found inside an archive or a workbook.
 *
 * @param name path as given; inside an archive {@code archive.zip!/folder/report.docx}
 * @param sha256 lower-case hex of the document's own bytes
 * @param type what the content is, whatever its name says
 * @param charset name of the charset used to decode it, empty where the format fixes it
 * @param events what it says, in reading order
 * @param notices what was noticed on the way (wrong extension, wrong charset declaration, cut at a limit)
 */
public record SourceDocument(
        String name, String sha256, MediaType type, String charset, List<DocumentEvent> events, List<Notice> notices) {
    public SourceDocument {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }
}
