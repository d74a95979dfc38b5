package org.gongkai.reader;

import java.util.List;
import java.util.Locale;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.gongkai.report.Report;
import org.gongkai.report.form.Wording;

/** What became of one file, or of one report in it. */
public sealed interface Reading {
    /** Path as given; inside an archive {@code archive.zip!/folder/report.docx}. */
    String name();

    /** A report was read; the document is kept so that places can be shown. */
    record Success(Report report, SourceDocument document) implements Reading {
        @Override
        public String name() {
            return document.name();
        }
    }

    /**
     * The file gave no report.
     *
     * @param sha256 lower-case hex of the bytes, empty where there were none
     * @param mediaType registered media type of the content, empty where it was never looked at
     * @param code stable code of the contract's {@code error.code}
     * @param message what is wrong, what was expected, what to do
     * @param pages pictures of the pages of a scan, where the opener's limits ask for them
     */
    record Failure(String name, String sha256, String mediaType, String code, Wording message, List<PageImage> pages)
            implements Reading {
        public Failure {
            pages = List.copyOf(pages);
        }

        /** A failure with nothing to look at. */
        public Failure(String name, String sha256, String mediaType, String code, Wording message) {
            this(name, sha256, mediaType, code, message, List.of());
        }

        /** Nothing was opened, so there are no bytes to speak of. */
        public static Failure unopened(String name, Refusal refusal) {
            return new Failure(name, "", "", refusal.code().name(), sentence(refusal));
        }

        static Wording sentence(Refusal refusal) {
            return new Wording(refusal.message(Locale.SIMPLIFIED_CHINESE), refusal.message(Locale.ENGLISH));
        }
    }
}
