package org.gongkai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.PackageMatcher;
import org.junit.jupiter.api.Test;

/** Walls inside one business word of the web application; between the words Spring Modulith looks itself. */
class WebWallsTest {

    private static final String MODEL = "org.gongkai.web.*.model..";
    private static final String OFFICE = "org.gongkai.web.*.office..";
    private static final String PORTAL = "org.gongkai.web.*.portal..";
    private static final String STORE = "org.gongkai.web.*.store..";

    @Test
    void a_model_knows_neither_pages_nor_tables() {
        assertNever(
                MODEL, "org.springframework.web..", "org.springframework.jdbc..", "java.sql..", "jakarta.servlet..");
    }

    @Test
    void a_model_does_not_know_who_looks_at_it() {
        assertNever(MODEL, OFFICE, PORTAL, STORE);
    }

    @Test
    void the_office_and_the_portal_do_not_know_each_other() {
        assertNever(OFFICE, PORTAL);
        assertNever(PORTAL, OFFICE);
    }

    @Test
    void only_a_store_speaks_to_the_database() {
        assertNever(OFFICE, "org.springframework.jdbc..", "java.sql..");
    }

    private static void assertNever(String packages, String... forbidden) {
        PackageMatcher inside = PackageMatcher.of(packages);
        assumeThat(HouseClasses.ALL)
                .as("classes in " + packages)
                .anyMatch(type -> inside.matches(type.getPackageName()));
        noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("ADR-0003")
                .check(HouseClasses.ALL);
    }
}
