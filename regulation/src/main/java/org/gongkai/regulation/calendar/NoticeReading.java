package org.gongkai.regulation.calendar;

import java.util.List;

/** What became of a notice file: its notices, or everything that must be corrected in it. */
public sealed interface NoticeReading {

    /** The file holds these notices, one per year and day of publication, and nothing is wrong with it. */
    record Accepted(List<HolidayNotice> notices) implements NoticeReading {
        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /** The file was not taken, for these reasons, by line. */
    record Rejected(List<NoticeProblem> problems) implements NoticeReading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
