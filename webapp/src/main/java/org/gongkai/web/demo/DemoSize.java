package org.gongkai.web.demo;

/** How large a demonstration is. */
enum DemoSize {
    SMALL(12, 20, 5, 600),
    COUNTY(12, 20, 5, 6_000),
    PROVINCE(60, 40, 5, 60_000);

    private final int townships;
    private final int departments;
    private final int villages;
    private final int items;

    DemoSize(int townships, int departments, int villages, int items) {
        this.townships = townships;
        this.departments = departments;
        this.villages = villages;
        this.items = items;
    }

    /** Townships of the county. */
    int townships() {
        return townships;
    }

    /** Departments of the county. */
    int departments() {
        return departments;
    }

    /** Villages in each township. */
    int villages() {
        return villages;
    }

    /** Items published over three years. */
    int items() {
        return items;
    }
}
