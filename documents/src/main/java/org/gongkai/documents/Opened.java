package org.gongkai.documents;

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
     */
    record Refused(String name, String sha256, MediaType type, Refusal refusal) implements Opened {}
}
