package org.gongkai.documents.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.Place;
import org.gongkai.documents.SourceDocument;

/** Writes answers; what cannot be written any more is an {@link UncheckedIOException}, and the worker ends. */
final class AnswerWriter {
    /** The first four bytes of every worker. */
    static final int GREETING = 0x474B5731;

    private final DataOutputStream out;

    AnswerWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Something written to the stream. */
    private interface Writing {
        void write() throws IOException;
    }

    private void answer(Answer.Kind kind, Writing content) {
        try {
            Wire.constant(kind, out);
            content.write();
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void ready() {
        answer(Answer.Kind.READY, () -> out.writeInt(GREETING));
    }

    void begin(String name) {
        answer(Answer.Kind.BEGIN, () -> Wire.string(name, out));
    }

    void opened(Opened opened) {
        answer(Answer.Kind.OPENED, () -> write(opened));
    }

    void end() {
        answer(Answer.Kind.END, () -> {});
    }

    private void write(Opened opened) throws IOException {
        switch (opened) {
            case Opened.Readable(SourceDocument document) -> {
                out.write(1);
                write(document);
            }
            case Opened.Refused refused -> {
                out.write(0);
                Wire.string(refused.name(), out);
                Wire.string(refused.sha256(), out);
                Wire.constant(refused.type(), out);
                Wire.constant(refused.refusal().code(), out);
                write(refused.refusal().arguments());
                writePages(refused.pages());
            }
        }
    }

    private void writePages(List<PageImage> pages) throws IOException {
        Wire.number(pages.size(), out);
        for (PageImage page : pages) {
            Wire.number(page.bytes().length, out);
            out.write(page.bytes());
        }
    }

    private void write(List<String> words) throws IOException {
        Wire.number(words.size(), out);
        for (String word : words) {
            Wire.string(word, out);
        }
    }

    private void write(SourceDocument document) throws IOException {
        Wire.string(document.name(), out);
        Wire.string(document.sha256(), out);
        Wire.constant(document.type(), out);
        Wire.string(document.charset(), out);
        Wire.number(document.notices().size(), out);
        for (Notice notice : document.notices()) {
            Wire.constant(notice.code(), out);
            write(notice.arguments());
        }
        Wire.number(document.events().size(), out);
        for (DocumentEvent event : document.events()) {
            write(event);
        }
    }

    private void write(DocumentEvent event) throws IOException {
        EventKind kind = EventKind.of(event);
        Wire.constant(kind, out);
        Place place = event.place();
        Wire.number(place.line(), out);
        Wire.number(place.column(), out);
        Wire.number(place.page(), out);
        switch (event) {
            case DocumentEvent.Line line -> Wire.string(line.text(), out);
            case DocumentEvent.Cell cell -> {
                Wire.number(cell.column(), out);
                Wire.number(cell.colspan(), out);
                Wire.number(cell.rowspan(), out);
                Wire.string(cell.text(), out);
            }
            case DocumentEvent.Hidden hidden -> {
                Wire.constant(hidden.kind(), out);
                Wire.string(hidden.text(), out);
            }
            case DocumentEvent.Picture picture -> Wire.string(picture.name(), out);
            case DocumentEvent.TableStart start -> {}
            case DocumentEvent.RowEnd end -> {}
            case DocumentEvent.TableEnd end -> {}
        }
    }
}
