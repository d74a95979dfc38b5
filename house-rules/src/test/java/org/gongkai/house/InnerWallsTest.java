package org.gongkai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walls inside the modules: no cycles at any level, steps go one way, a library stays in the package of its format. */
class InnerWallsTest {

    private static final String READER = "org.gongkai.reader";

    /** The steps of reading, earlier ones first; the package of the reader itself, which calls them all, comes last. */
    private static final List<String> STEPS = List.of(
            READER + ".tokens",
            READER + ".likeness",
            READER + ".alignment",
            READER + ".regions",
            READER + ".narrative",
            READER + ".facts",
            READER);

    /** Which packages may import a library that knows a file format or a script. */
    private static final Map<String, Set<String>> HOME_OF_LIBRARY = Map.ofEntries(
            Map.entry("org.apache.poi", Set.of("org.gongkai.documents.legacy", "org.gongkai.documents.legacy.xls")),
            Map.entry(
                    "org.apache.pdfbox",
                    Set.of(
                            "org.gongkai.documents.pdf",
                            "org.gongkai.documents.outgoing.fonts",
                            "org.gongkai.documents.outgoing.pdf",
                            "org.gongkai.redaction.pdf",
                            "org.gongkai.redaction.pdf.trace",
                            "org.gongkai.redaction.pdf.write")),
            Map.entry(
                    "org.jsoup",
                    Set.of(
                            "org.gongkai.documents.html",
                            "org.gongkai.web.exchange.pages",
                            "org.gongkai.web.publishing.cleaning")),
            Map.entry("com.github.houbb", Set.of("org.gongkai.reader.tokens", "org.gongkai.web.search.text")),
            Map.entry("tools.jackson", Set.of("org.gongkai.writer", "org.gongkai.web.demo")),
            Map.entry("org.apache.commons.compress", Set.of("org.gongkai.postgres")),
            Map.entry("org.tukaani", Set.of("org.gongkai.postgres")),
            Map.entry("org.apache.lucene", Set.of("org.gongkai.web.search.engine.lucene")),
            Map.entry("org.apache.tomcat", Set.of("org.gongkai.web.files.upload")),
            Map.entry("com.google.zxing", Set.of("org.gongkai.web.ui")),
            Map.entry("com.hankcs", Set.of("org.gongkai.web.search.text")),
            Map.entry("picocli", Set.of("org.gongkai.cli", "org.gongkai.cli.reports", "org.gongkai.cli.law")));

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

    @TestFactory
    Stream<DynamicTest> a_later_step_of_reading_is_never_imported_by_an_earlier_one() {
        return IntStream.range(0, STEPS.size() - 1)
                .mapToObj(step -> DynamicTest.dynamicTest(
                        STEPS.get(step),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(STEPS.get(step))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        STEPS.subList(step + 1, STEPS.size()).toArray(String[]::new))
                                .because("ADR-0003")
                                .check(HouseClasses.ALL)));
    }

    @Test
    void every_package_of_the_reader_is_a_step_with_a_place_in_the_order() {
        assertThat(packages(type -> type.getPackageName().startsWith(READER))).isEqualTo(new TreeSet<>(STEPS));
    }

    @TestFactory
    Stream<DynamicTest> a_library_of_a_format_stays_in_the_package_of_that_format() {
        return HOME_OF_LIBRARY.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(home.getKey(), () -> {
                    Set<String> users = packages(type -> uses(type, home.getKey()));
                    users.removeIf(
                            name -> name.startsWith("org.gongkai.bench") || name.startsWith("org.gongkai.testkit"));
                    assumeThat(users)
                            .as("%s is not imported yet", home.getKey())
                            .isNotEmpty();
                    assertThat(users)
                            .as("packages that import %s, ADR-0003", home.getKey())
                            .isEqualTo(new TreeSet<>(home.getValue()));
                }));
    }

    private static boolean uses(JavaClass type, String library) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(library));
    }

    private static Set<String> packages(Predicate<JavaClass> condition) {
        return HouseClasses.ALL.stream()
                .filter(condition)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
