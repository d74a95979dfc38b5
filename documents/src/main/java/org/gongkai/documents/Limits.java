package org.gongkai.documents;

/**
 * How much of a hostile or broken file is tolerated. Exceeding a limit is a {@link Refusal}, never an exception that
 * reaches the caller.
 *
 * @param fileBytes size of one file as given, and of one entry after inflation
 * @param archiveBytes everything inflated out of one archive, nested ones included
 * @param inflationRatio inflated bytes per packed byte of one entry, applied above 1 MiB
 * @param archiveEntries entries of one archive, nested ones included
 * @param archiveDepth archives inside archives
 * @param cells table cells of one document, covered ones included
 * @param events events of one document
 * @param nesting depth of markup elements
 * @param textLength characters of one cell, line or paragraph
 * @param pages pages of one document that has pages
 * @param glyphs characters drawn in one such document
 * @param seconds time for the pages of one such document
 * @param pictures pages of a document without text that are handed over as pictures to be looked at; 0 for none
 * @param pictureSide dots of the longer side of a picture file that is handed over drawn anew, without what was noted
 *     beside its dots; 0 for the file as it is
 */
public record Limits(
        long fileBytes,
        long archiveBytes,
        int inflationRatio,
        int archiveEntries,
        int archiveDepth,
        int cells,
        int events,
        int nesting,
        int textLength,
        int pages,
        int glyphs,
        int seconds,
        int pictures,
        int pictureSide) {
    /** Safe for a server with a few hundred megabytes of heap; ten times any real annual report seen. */
    public static final Limits DEFAULT = new Limits(
            32L << 20, 256L << 20, 200, 5_000, 3, 100_000, 400_000, 512, 1_000_000, 2_000, 2_000_000, 30, 0, 0);

    /** The same, with so many pages of a document without text handed over as pictures. */
    public Limits withPictures(int most) {
        return handingOver(most, pictureSide);
    }

    /** The same, with a picture file handed over as a JPEG file drawn anew, no longer than this on either side. */
    public Limits withPictureDrawnAnew(int longestSide) {
        return handingOver(1, longestSide);
    }

    private Limits handingOver(int most, int longestSide) {
        return new Limits(
                fileBytes,
                archiveBytes,
                inflationRatio,
                archiveEntries,
                archiveDepth,
                cells,
                events,
                nesting,
                textLength,
                pages,
                glyphs,
                seconds,
                most,
                longestSide);
    }
}
