package org.gongkai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Who may import whom. Each module of the build has a row here: the modules and the libraries it may use. A module
 * without a row fails, so that a new one thinks about its walls first.
 */
class ModuleWallsTest {

    private static final List<String> JDK =
            List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..");

    /** The JDK's doors to the outside: a file's parser, a rule of law or a check has no business there. */
    private static final String[] OUTSIDE = {
        "java.sql..", "javax.sql..", "java.net.http..", "java.rmi..", "javax.naming.."
    };

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "regulation", List.of(),
            "documents",
                    List.of(
                            "org.apache.poi..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "org.jsoup..",
                            "javax.imageio.."),
            "report", List.of("org.gongkai.regulation.."),
            "reader",
                    List.of(
                            "org.gongkai.regulation..",
                            "org.gongkai.report..",
                            "org.gongkai.documents..",
                            "com.github.houbb.."),
            "checks", List.of("org.gongkai.regulation..", "org.gongkai.report.."),
            "screening", List.of(),
            "redaction",
                    List.of(
                            "org.gongkai.documents..",
                            "org.gongkai.screening..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "javax.imageio.."),
            "writer",
                    List.of(
                            "org.gongkai.regulation..",
                            "org.gongkai.report..",
                            "org.gongkai.documents..",
                            "tools.jackson.."),
            "postgres", List.of("javax.net..", "org.apache.commons.compress..", "org.tukaani.."));

    /** The libraries whose very trade is the outside: other processes, sockets, a database. */
    private static final List<String> OUTWARD = List.of("postgres");

    /** The users of the libraries, and the modules that serve tests: free in their libraries, never importing one another. */
    private static final Map<String, String> USERS =
            Map.of("cli", "org.gongkai.cli..", "webapp", "org.gongkai.web..", "batch", "org.gongkai.batch..");

    private static final List<String> FOR_TESTS = List.of("test-kit", "bench", "house-rules");

    @TestFactory
    Stream<DynamicTest> a_library_uses_only_what_its_row_allows() {
        return HouseClasses.modules().stream()
                .filter(MAY_USE::containsKey)
                .map(module -> wall(module, packagesOf(module), () -> assertUsesOnlyItsRow(module)));
    }

    @TestFactory
    Stream<DynamicTest> a_library_does_not_reach_outside_the_process() {
        return HouseClasses.modules().stream()
                .filter(MAY_USE::containsKey)
                .filter(module -> !OUTWARD.contains(module))
                .map(module -> wall(
                        module,
                        packagesOf(module),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(packagesOf(module))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(OUTSIDE)
                                .because("ADR-0003")
                                .check(HouseClasses.ALL)));
    }

    @Test
    void only_the_web_application_and_tests_run_a_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.gongkai.postgres..", "org.gongkai.web..", "org.gongkai.testkit..", "org.gongkai.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gongkai.postgres..")
                .because("ADR-0018")
                .check(HouseClasses.ALL);
    }

    @TestFactory
    Stream<DynamicTest> command_line_and_web_never_import_one_another() {
        return HouseClasses.modules().stream()
                .filter(USERS::containsKey)
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(USERS.get(module))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(othersThan(module))
                                .because("ADR-0003")
                                .check(HouseClasses.ALL)));
    }

    @Test
    void every_module_of_the_build_has_a_row() {
        List<String> known = new ArrayList<>(MAY_USE.keySet());
        known.addAll(USERS.keySet());
        known.addAll(FOR_TESTS);
        assertThat(known).as("rows of this test").containsAll(HouseClasses.modules());
    }

    /** A module that is in the build before its first class is shown as skipped, not as kept. */
    private static DynamicTest wall(String module, String packages, Executable rule) {
        return DynamicTest.dynamicTest(module, () -> {
            PackageMatcher inside = PackageMatcher.of(packages);
            assumeThat(HouseClasses.ALL).anyMatch(type -> inside.matches(type.getPackageName()));
            rule.execute();
        });
    }

    private static void assertUsesOnlyItsRow(String module) {
        List<String> allowed = new ArrayList<>(JDK);
        allowed.addAll(MAY_USE.getOrDefault(module, List.of()));
        allowed.add(packagesOf(module));
        classes()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("ADR-0003")
                .check(HouseClasses.ALL);
    }

    private static String packagesOf(String library) {
        return "org.gongkai." + library + "..";
    }

    private static String[] othersThan(String module) {
        return USERS.entrySet().stream()
                .filter(user -> !user.getKey().equals(module))
                .map(Map.Entry::getValue)
                .toArray(String[]::new);
    }
}
