package org.gongkai.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Walls inside the modules: no cycles at any level, and a library stays where its format is. */
class InnerWallsTest {

    @Test
    void modules_are_free_of_cycles() {
        slices().matching("org.gongkai.(*)..")
                .should()
                .beFreeOfCycles()
                .because("ADR-0003")
                .check(HouseClasses.ALL);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.gongkai.(**)")
                .should()
                .beFreeOfCycles()
                .because("ADR-0003")
                .check(HouseClasses.ALL);
    }
}
