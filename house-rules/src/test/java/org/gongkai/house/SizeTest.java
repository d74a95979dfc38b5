package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Small things are the rule: a file has at most 300 lines, a method 30, a parameter list 5, a package 20 classes. What is
 * larger by its nature is listed by name, with the reason, in {@code size-exceptions.tsv}; an entry that is no longer
 * needed fails too.
 */
class SizeTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 30;
    private static final int PARAMETERS = 5;
    private static final int PACKAGE_CLASSES = 20;

    @Test
    void nothing_is_larger_than_agreed_except_what_is_listed_with_a_reason() {
        Map<String, String> tooLarge = new TreeMap<>();
        oversizedFiles().forEach(tooLarge::putIfAbsent);
        oversizedDeclarations().forEach(tooLarge::putIfAbsent);
        crowdedPackages().forEach(tooLarge::putIfAbsent);

        Map<String, String> listed = exceptions();
        List<String> unlisted = tooLarge.entrySet().stream()
                .filter(entry -> !listed.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        assertThat(unlisted)
                .as("split these, or list them with a reason in size-exceptions.tsv")
                .isEmpty();

        TreeSet<String> stale = new TreeSet<>(listed.keySet());
        stale.removeAll(tooLarge.keySet());
        assertThat(stale)
                .as("entries of size-exceptions.tsv that are no longer needed")
                .isEmpty();
    }

    @Test
    void every_exception_gives_its_reason() {
        assertThat(exceptions().values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(15));
    }

    private static Map<String, String> oversizedFiles() {
        Map<String, String> found = new HashMap<>();
        for (Path file : Repository.sources()) {
            long lines = Repository.read(file).lines().count();
            if (lines > FILE_LINES) {
                found.put("file\t" + Repository.nameOf(file), "has %d lines, at most %d".formatted(lines, FILE_LINES));
            }
        }
        return found;
    }

    private static Map<String, String> oversizedDeclarations() {
        Map<String, String> found = new HashMap<>();
        for (JavaSource.Declaration declaration : JavaSource.declarations(Repository.sources())) {
            if (!declaration.isType() && declaration.lines() > METHOD_LINES) {
                String measure = "has %d lines, at most %d".formatted(declaration.lines(), METHOD_LINES);
                found.put("method\t" + declaration.name(), measure);
            }
            if (declaration.parameters() > PARAMETERS) {
                String kind = declaration.isType() ? "record\t" : "parameters\t";
                String measure = "takes %d, at most %d".formatted(declaration.parameters(), PARAMETERS);
                found.put(kind + declaration.name(), measure);
            }
        }
        return found;
    }

    private static Map<String, String> crowdedPackages() {
        Map<Path, Long> classes = Repository.mainSources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_CLASSES)
                .collect(Collectors.toMap(
                        entry -> "package\t" + Repository.nameOf(entry.getKey()),
                        entry -> "holds %d classes, at most %d".formatted(entry.getValue(), PACKAGE_CLASSES)));
    }

    /** {@code kind TAB name TAB reason}; kinds are file, method, parameters, record and package. */
    private static Map<String, String> exceptions() {
        Stream<String> lines = Repository.read(Path.of("house-rules/src/test/resources/size-exceptions.tsv"))
                .lines();
        Map<String, String> listed = new TreeMap<>();
        for (String line :
                lines.filter(line -> !line.startsWith("#") && !line.isBlank()).toList()) {
            List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
            assertThat(columns).as("columns of: " + line).hasSize(3);
            listed.put(columns.get(0) + "\t" + columns.get(1), columns.get(2));
        }
        return listed;
    }
}
