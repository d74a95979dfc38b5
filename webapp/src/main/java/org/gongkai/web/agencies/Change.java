package org.gongkai.web.agencies;

import java.time.LocalDate;
import java.util.List;

/** A change of the tree: what happens to which body from which day on. Nothing is ever overwritten by one. */
public sealed interface Change {
    /** The first day on which it is so. */
    LocalDate on();

    /** A new body. */
    record Establish(NewAgency body) implements Change {
        @Override
        public LocalDate on() {
            return body.establishedOn();
        }
    }

    /** 更名. */
    record Rename(long body, String name, String shortName, LocalDate on) implements Change {}

    /** 划转: it stands below another body, with everything below it. */
    record Move(long body, long above, LocalDate on) implements Change {}

    /** 合并: these end, and one that exists takes their place; what stood below them stands below it. */
    record Merge(List<Long> bodies, long into, LocalDate on) implements Change {
        /** The list is copied. */
        public Merge {
            bodies = List.copyOf(bodies);
        }
    }

    /** 分立: it ends, and two or more that exist take its place; what stood below it stands below the first. */
    record Split(long body, List<Long> into, LocalDate on) implements Change {
        /** The list is copied. */
        public Split {
            into = List.copyOf(into);
        }
    }

    /** 撤销: it ends, and one that exists goes on with its duties. */
    record Abolish(long body, long successor, LocalDate on) implements Change {}

    /** Another code from the first day of a year on. */
    record Recode(long body, CodeKind kind, String code, int firstYear) implements Change {
        @Override
        public LocalDate on() {
            return LocalDate.of(firstYear, 1, 1);
        }
    }
}
