package org.gongkai.web.files.model;

import java.util.Locale;

/** The size of a file as people read it. */
public record FileSize(long bytes) {
    private static final long KILOBYTE = 1L << 10;
    private static final long MEGABYTE = 1L << 20;

    /** {@code 640 B}, {@code 12 KB} or {@code 3.4 MB}; never 0 for a file that has something in it. */
    @Override
    public String toString() {
        if (bytes < KILOBYTE) {
            return bytes + " B";
        }
        return bytes < MEGABYTE
                ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
    }
}
