package org.gongkai.documents;

import java.util.List;

/** What became of one file: it was opened, or refused in words. */
public sealed interface Opened {
    /** Path as given; inside an archive {@code archive.zip!/folder/report.docx}. */
    String name();

    /** Opened. */
    @SuppressWarnings("AvoidCommonTypeNames")
    record Readable(SourceDocument document) implements Opened {
        @Override
        public String name() {
            return document.name();
        }
    }

    /**
     * Refused.
     *
     * @param sha256 lower-case hex of the bytes, empty where there were none to hash
     * @param pages pictures of its pages where it has no text and {@link Limits#pictures()} asks for them
     */
    record Refused(String name, String sha256, MediaType type, Refusal refusal, List<PageImage> pages)
            implements Opened {
        public Refused {
            pages = List.copyOf(pages);
        }

        /** Refused, with nothing to look at. */
        public Refused(String name, String sha256, MediaType type, Refusal refusal) {
            this(name, sha256, type, refusal, List.of());
        }
    }
}
