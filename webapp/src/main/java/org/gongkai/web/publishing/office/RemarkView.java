package org.gongkai.web.publishing.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.FileRepairs;
import org.gongkai.web.publishing.Repairs;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Screened;

/**
 * A remark of screening as the page shows it.
 *
 * @param places the first of them
 * @param more how many places are not shown
 * @param canMask whether a button covers them all
 * @param file position of the file that a button cleans of it, from 1; 0 for none
 */
record RemarkView(Remark remark, List<Place> places, int more, boolean canMask, int file) {
    private static final int SHOWN = 5;

    /** What is open stands before what was answered, reminders last. */
    static List<RemarkView> of(Screened screened, List<Attachment> files) {
        List<String> hashes = files.stream().map(Attachment::sha256).toList();
        return screened.remarks().stream()
                .map(remark -> of(remark, hashes))
                .sorted(Comparator.comparingInt(RemarkView::rank))
                .toList();
    }

    private static RemarkView of(Remark remark, List<String> files) {
        List<Place> places = remark.places().stream().limit(SHOWN).toList();
        int file = FileRepairs.canClean(remark)
                ? remark.part().sha256().map(files::indexOf).orElse(-1) + 1
                : 0;
        return new RemarkView(remark, places, remark.places().size() - places.size(), Repairs.canMask(remark), file);
    }

    public String key() {
        return remark.key();
    }

    /** The key of the name of what was found. */
    public String name() {
        return "screening.code." + remark.code().name();
    }

    /** The key of the sentence that says what to do. */
    public String advice() {
        return "screening.advice." + remark.code().name();
    }

    /** The key of the name of the part. */
    public String partName() {
        return "screening.part." + remark.part().name();
    }

    public int count() {
        return Math.max(1, remark.places().size());
    }

    public Optional<Answer> answer() {
        return remark.answer();
    }

    /** Its state as a word of the page: open, answered, or a reminder. */
    public String state() {
        return rank() == 0 ? "open" : rank() == 1 ? "answered" : "reminder";
    }

    private int rank() {
        return remark.isOpen() ? 0 : remark.code().isBlocking() ? 1 : 2;
    }
}
