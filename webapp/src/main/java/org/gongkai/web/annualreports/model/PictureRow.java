package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.List;

/** The pictures to page through beside a form. */
public final class PictureRow {
    private PictureRow() {}

    /**
     * A picture.
     *
     * @param number 1-based place of its file in the batch
     * @param page 1-based page of that file
     */
    public record Picture(int number, int page) {}

    /**
     * The pages of a scan; where it is a single picture, every single picture brought from the same folder or archive, since
     * a report photographed page by page comes as several.
     *
     * @param number 1-based place of the scan in the batch
     */
    public static List<Picture> of(List<Result> results, int number) {
        List<Picture> pictures = new ArrayList<>();
        if (!(results.get(number - 1) instanceof Result.Scan scan)) {
            return pictures;
        }
        if (scan.pages().size() > 1) {
            for (int page = 1; page <= scan.pages().size(); page++) {
                pictures.add(new Picture(number, page));
            }
            return pictures;
        }
        for (int other = 1; other <= results.size(); other++) {
            if (results.get(other - 1) instanceof Result.Scan single
                    && single.pages().size() == 1
                    && folder(single).equals(folder(scan))) {
                pictures.add(new Picture(other, 1));
            }
        }
        return pictures;
    }

    private static String folder(Result result) {
        return result.name().substring(0, result.name().lastIndexOf('/') + 1);
    }
}
