package org.gongkai.documents.legacy;

import org.jspecify.annotations.Nullable;

/** The text of a Word file with the properties of its paragraphs and runs. For one thread. */
final class WordFile {
    private final LittleEndian document;
    private final @Nullable LittleEndian data;
    private final WordHeader header;
    private final WordText text;
    private final WordNumbering numbering;
    private final FormatPages paragraphs;
    private final FormatPages runs;
    private final @Nullable RunMarks[] runMarks;

    WordFile(WordHeader header, LittleEndian document, LittleEndian tables, @Nullable LittleEndian data) {
        this.document = document;
        this.data = data;
        this.header = header;
        this.text = new WordText(document, tables, header);
        this.numbering = new WordNumbering(tables, header);
        this.paragraphs = pages(tables, WordHeader.PARAGRAPH_PAGES, true);
        this.runs = pages(tables, WordHeader.RUN_PAGES, false);
        this.runMarks = new @Nullable RunMarks[runs.count()];
    }

    private FormatPages pages(LittleEndian tables, int structure, boolean isOfParagraphs) {
        return new FormatPages(document, tables, header.offset(structure), header.size(structure), isOfParagraphs);
    }

    WordHeader header() {
        return header;
    }

    WordText text() {
        return text;
    }

    WordNumbering numbering() {
        return numbering;
    }

    /** End of the paragraph that begins at this character, its mark included. */
    int paragraphEnd(int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.at(at++);
            if (c == '\r' || c == '\u0007' || (c == '\f' && endsParagraph(at - 1))) {
                break;
            }
        }
        return at;
    }

    private boolean endsParagraph(int index) {
        int offset = text.byteOf(index);
        int entry = paragraphs.find(offset);
        return entry >= 0 && paragraphs.end(entry) - offset <= 2;
    }

    /** Properties of the paragraph that this character ends. */
    ParagraphMarks paragraph(int mark) {
        ParagraphMarks marks = new ParagraphMarks(data);
        int entry = paragraphs.find(text.byteOf(mark));
        if (entry >= 0) {
            marks.apply(new Sprms(document, paragraphs.from(entry), paragraphs.to(entry)));
        }
        return marks;
    }

    /** Properties of the run that holds this character. */
    RunMarks run(int index) {
        int entry = runs.find(text.byteOf(index));
        if (entry < 0) {
            return new RunMarks();
        }
        RunMarks known = runMarks[entry];
        if (known == null) {
            known = new RunMarks();
            known.apply(new Sprms(document, runs.from(entry), runs.to(entry)));
            runMarks[entry] = known;
        }
        return known;
    }

    /** End of the stretch of characters that have the properties of this one. */
    int runEnd(int index, int limit) {
        int offset = text.byteOf(index);
        int entry = runs.find(offset);
        int end = entry >= 0 ? runs.end(entry) : runs.changeAfter(offset);
        return Math.min(limit, index + text.charactersUntil(index, end));
    }
}
