package org.gongkai.documents.legacy;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.legacy.WordHeader.Story;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word 97–2003 document: properties first, then the body, then what stands around it. A file of an older Word
 * is refused as a type that is not read.
 */
public final class DocReader {
    private final OleContents contents;
    private final EventStream out;

    /** A reader of the streams of one document. */
    public DocReader(OleContents contents, EventStream out) {
        this.contents = contents;
        this.out = out;
    }

    /** Reads the document; throws nothing but {@link RefusedException}. */
    public void read() {
        WordFile file = Corruption.guard("doc", this::open);
        new OleProperties(contents, out).read();
        Corruption.guard("doc", () -> stories(file));
        new OleProperties(contents, out).readAttachments();
    }

    private WordFile open() throws IOException {
        LittleEndian document = required("WordDocument");
        WordHeader header = new WordHeader(document);
        return new WordFile(header, document, required(header.tableStream()), optional("Data"));
    }

    private LittleEndian required(String name) throws IOException {
        LittleEndian stream = optional(name);
        if (stream == null) {
            throw new RefusedException(Refusal.Code.CORRUPTED, name);
        }
        return stream;
    }

    private @Nullable LittleEndian optional(String name) throws IOException {
        byte[] bytes = contents.stream(name);
        return bytes == null ? null : new LittleEndian(bytes);
    }

    private WordFile stories(WordFile file) {
        Map<Story, DocBody> bodies = new EnumMap<>(Story.class);
        int from = 0;
        for (Story story : Story.values()) {
            int to = (int)
                    Math.min(file.text().length(), (long) from + file.header().length(story));
            if (story == Story.MAIN && to < file.header().length(story)) {
                throw new RefusedException(Refusal.Code.CORRUPTED, "doc");
            }
            bodies.put(story, new DocBody(file, out, from, to));
            from = to;
        }
        bodies.forEach((story, body) -> {
            switch (story) {
                case MAIN, TEXT_BOXES -> body.read();
                case COMMENTS -> body.readAs(HiddenKind.COMMENT);
                case FOOTNOTES, HEADERS, ENDNOTES, HEADER_TEXT_BOXES -> body.readAs(HiddenKind.PAGE_FURNITURE);
                case MACROS -> {}
            }
        });
        return file;
    }
}
