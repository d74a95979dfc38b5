package org.gongkai.web.publishing.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** The particulars of what became public, as a register (台账) lists them; the same items that {@link MadePublic} counts. */
public interface ItemLines {
    /**
     * One item.
     *
     * @param under 公开属性 and where it stands
     * @param days when it was made and since when it is public
     * @param reviewers who approved the version that is or was public, in the order of the steps
     */
    record ItemLine(long id, Said said, Under under, Days days, List<String> reviewers) {
        /** Keeps a copy. */
        public ItemLine {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** What it is called: title, document number (文号), which may be empty, and index number (索引号). */
    record Said(String title, String documentNumber, String indexNumber) {}

    /**
     * Where it stands.
     *
     * @param body the agency that discloses it
     * @param kind the code of its kind
     * @param entry the code of its catalogue entry; empty where it stands under none
     * @param attribute the name of its attribute of disclosure
     * @param visibility the name of what the public sees of it now
     */
    record Under(long body, String kind, String entry, String attribute, String visibility) {}

    /** 形成日期, which may be missing, and the day on which it first became public, in China. */
    record Days(Optional<LocalDate> written, LocalDate since) {}

    /**
     * What of it is wanted.
     *
     * @param kind the code of a kind; empty for all
     * @param entry the code of an entry; empty for all
     * @param among only these items; empty for all
     */
    record Wanted(String kind, String entry, Optional<Set<Long>> among) {
        /** Everything. */
        public static final Wanted ALL = new Wanted("", "", Optional.empty());
    }

    /** How many there are. */
    long count(Collection<Long> bodies, Span span, Wanted wanted);

    /** The items of these bodies that first became public in a span, the earliest first. */
    List<ItemLine> lines(Collection<Long> bodies, Span span, Wanted wanted, Page page);
}
