package org.gongkai.web.files.model;

/**
 * How much is taken.
 *
 * @param fileBytes of one file
 * @param requestBytes of all files of one request
 * @param filesPerItem attached to one item
 * @param textCharacters of one file's text that are kept for searching
 * @param atOnce files being received or opened at the same time
 */
public record FileLimits(long fileBytes, long requestBytes, int filesPerItem, int textCharacters, int atOnce) {
    private static final long MEGABYTE = 1L << 20;

    /** The size of the largest file in megabytes, as pages say it. */
    public long fileMegabytes() {
        return fileBytes / MEGABYTE;
    }

    /** The size of the largest request in megabytes, as pages say it. */
    public long requestMegabytes() {
        return requestBytes / MEGABYTE;
    }
}
