package org.gongkai.web.annualreports.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it arrived, in memory only.
 *
 * @param name file name without any folder the browser may have sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(String name, byte[] bytes) {
    /** Files of one request; more are refused. */
    static final int MOST_FILES = 50;

    /**
     * The files of a form, and its pasted text as one more.
     *
     * @throws TooManyFiles when there are more than {@link #MOST_FILES}
     */
    static List<Upload> of(List<MultipartFile> files, String text, String nameOfText) {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                uploads.add(new Upload(name.replaceAll("^.*[/\\\\]", ""), bytes(file)));
            }
        }
        if (!text.isBlank()) {
            uploads.add(new Upload(nameOfText, text.getBytes(StandardCharsets.UTF_8)));
        }
        if (uploads.size() > MOST_FILES) {
            throw new TooManyFiles(uploads.size());
        }
        return uploads;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** More files than one request may bring. */
    static final class TooManyFiles extends RuntimeException {
        private final int count;

        TooManyFiles(int count) {
            super(count + " files, at most " + MOST_FILES);
            this.count = count;
        }

        int count() {
            return count;
        }
    }
}
