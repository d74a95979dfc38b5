package org.gongkai.documents.outgoing;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

/** One thing of a document, in reading order. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Image, Block.PageBreak, Block.SealSpace, Table {
    /**
     * A title or heading; it stays with what follows.
     *
     * @param level 0 for the title of the document, 1 to 3 for headings
     * @param text may hold line breaks
     */
    record Heading(int level, String text) implements Block {
        /** The lowest heading. */
        public static final int LOWEST = 3;

        public Heading {
            if (level < 0 || level > LOWEST) {
                throw new IllegalArgumentException("level " + level + " must be 0 to " + LOWEST);
            }
            text = PrintableText.of(text);
        }

        /** The role of its text. */
        public TextRole role() {
            return TextRole.HEADINGS.get(level);
        }
    }

    /**
     * A paragraph.
     *
     * @param indent blank places before and after it
     */
    record Paragraph(List<Run> runs, Alignment alignment, Indent indent) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of body text, its first line set in by two characters. */
        public static Paragraph body(String text) {
            return new Paragraph(List.of(new Run(text, TextRole.BODY)), Alignment.JUSTIFIED, Indent.FIRST_LINE);
        }

        /** The role of its longest run, which the paragraph as a whole has. */
        public TextRole role() {
            return runs.stream()
                    .max(Comparator.comparingInt(run -> run.text().length()))
                    .map(Run::role)
                    .orElse(TextRole.BODY);
        }

        /** The characters of all runs. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /**
     * A picture, centred.
     *
     * @param bytes the whole file, PNG or JPEG
     * @param widthMillimetres printed width
     * @param heightMillimetres printed height
     * @param alternative what it shows, for those who cannot see it
     */
    record Image(ByteBuffer bytes, double widthMillimetres, double heightMillimetres, String alternative)
            implements Block {
        public Image {
            bytes = bytes.asReadOnlyBuffer();
            alternative = PrintableText.of(alternative);
        }

        /** A copy of the file. */
        public byte[] file() {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return copy;
        }

        /** Whether the file is a PNG; otherwise it is a JPEG. */
        public boolean isPng() {
            return bytes.remaining() > 1 && bytes.get(bytes.position()) == (byte) 0x89;
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /**
     * Signature lines at the right, kept together, with room above and across them for a seal.
     *
     * @param lines issuer and date, each centred under the other
     */
    record SealSpace(List<String> lines) implements Block {
        public SealSpace {
            lines = lines.stream().map(PrintableText::of).toList();
        }
    }
}
