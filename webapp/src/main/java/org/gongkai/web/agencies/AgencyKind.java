package org.gongkai.web.agencies;

import java.util.Set;

/** What a body is: a government of some level, a department (部门) of one, or a village (村), which is no organ. */
public enum AgencyKind {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    DEPARTMENT,
    VILLAGE;

    /** Whether the Regulation's duties are this body's own: a village publishes 村务, shown and counted apart. */
    public boolean isOrgan() {
        return this != VILLAGE;
    }

    /** Whether a body of that kind may stand directly below one of this kind; some cities have townships and no counties. */
    public boolean mayHold(AgencyKind below) {
        return switch (this) {
            case PROVINCE -> Set.of(CITY, COUNTY, DEPARTMENT).contains(below);
            case CITY -> Set.of(COUNTY, TOWNSHIP, DEPARTMENT).contains(below);
            case COUNTY -> Set.of(TOWNSHIP, DEPARTMENT).contains(below);
            case TOWNSHIP -> Set.of(DEPARTMENT, VILLAGE).contains(below);
            case DEPARTMENT -> below == DEPARTMENT;
            case VILLAGE -> false;
        };
    }
}
