package org.gongkai.documents.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;

/** Reads answers. What no worker of ours would say, and what exceeds the limits, is an {@link IOException}. */
final class AnswerReader {
    private static final int MOST_WORDS = 64;

    private final DataInputStream in;

    AnswerReader(DataInputStream in) {
        this.in = in;
    }

    /** The next answer, waited for. */
    Answer next(Limits limits) throws IOException {
        return switch (Wire.one(Answer.Kind.values(), in)) {
            case READY -> {
                if (in.readInt() != AnswerWriter.GREETING) {
                    throw new IOException("not the greeting of a worker");
                }
                yield new Answer.Ready();
            }
            case BEGIN -> new Answer.Begin(Wire.string(in));
            case OPENED -> new Answer.Document(opened(limits));
            case END -> new Answer.End();
        };
    }

    private Opened opened(Limits limits) throws IOException {
        boolean isReadable = in.readBoolean();
        String name = Wire.string(in);
        String sha256 = Wire.string(in);
        MediaType type = Wire.one(MediaType.values(), in);
        if (!isReadable) {
            Refusal refusal = new Refusal(Wire.one(Refusal.Code.values(), in), words());
            return new Opened.Refused(name, sha256, type, refusal, pages(limits));
        }
        String charset = Wire.string(in);
        List<Notice> notices = new ArrayList<>();
        for (int left = count(limits.events()); left > 0; left--) {
            notices.add(new Notice(Wire.one(Notice.Code.values(), in), words()));
        }
        return new Opened.Readable(new SourceDocument(name, sha256, type, charset, events(limits), notices));
    }

    private List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = count(MOST_WORDS); left > 0; left--) {
            words.add(Wire.string(in));
        }
        return words;
    }

    /** What is no picture by its first bytes is not believed to be one. */
    private List<PageImage> pages(Limits limits) throws IOException {
        List<PageImage> pages = new ArrayList<>();
        long room = limits.fileBytes();
        for (int left = count(limits.pictures()); left > 0; left--) {
            int length = Wire.number(in);
            room -= length;
            if (room < 0) {
                throw new IOException("pictures of more than " + limits.fileBytes() + " bytes");
            }
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            pages.add(PageImage.of(bytes).orElseThrow(() -> new IOException("a page that is no picture")));
        }
        return pages;
    }

    private int count(int most) throws IOException {
        int count = Wire.number(in);
        if (count > most) {
            throw new IOException(count + " must be <= " + most);
        }
        return count;
    }

    private List<DocumentEvent> events(Limits limits) throws IOException {
        List<DocumentEvent> events = new ArrayList<>();
        long characters = 4 * limits.fileBytes();
        for (int left = count(limits.events()); left > 0; left--) {
            DocumentEvent event = event(limits);
            events.add(event);
            characters -= length(event);
            if (characters < 0) {
                throw new IOException("more text than a file of the largest size can hold");
            }
        }
        return events;
    }

    private static int length(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line line -> line.text().length();
            case DocumentEvent.Cell cell -> cell.text().length();
            case DocumentEvent.Hidden hidden -> hidden.text().length();
            case DocumentEvent.Picture picture -> picture.name().length();
            case DocumentEvent.TableStart start -> 0;
            case DocumentEvent.RowEnd end -> 0;
            case DocumentEvent.TableEnd end -> 0;
        };
    }

    private DocumentEvent event(Limits limits) throws IOException {
        EventKind kind = Wire.one(EventKind.values(), in);
        Place place = place();
        return switch (kind) {
            case LINE -> new DocumentEvent.Line(Wire.string(in), place);
            case TABLE_START -> new DocumentEvent.TableStart(place);
            case CELL -> cell(place, limits);
            case ROW_END -> new DocumentEvent.RowEnd(place);
            case TABLE_END -> new DocumentEvent.TableEnd(place);
            case HIDDEN ->
                new DocumentEvent.Hidden(Wire.one(DocumentEvent.HiddenKind.values(), in), Wire.string(in), place);
            case PICTURE -> new DocumentEvent.Picture(Wire.string(in), place);
        };
    }

    private Place place() throws IOException {
        int line = Wire.number(in);
        int column = Wire.number(in);
        int page = Wire.number(in);
        return line == 0 && column == 0 && page == 0 ? Place.UNKNOWN : new Place(line, column, page);
    }

    private DocumentEvent cell(Place place, Limits limits) throws IOException {
        int column = count(limits.cells());
        int columns = count(limits.cells());
        int rows = count(limits.cells());
        return new DocumentEvent.Cell(Wire.string(in), column, columns, rows, place);
    }
}
