package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No package and no class is called by a word that says nothing about what it is for. */
class NamesTest {

    private static final Pattern EMPTY_WORD = Pattern.compile(
            "(Util|Utils|Utility|Utilities|Common|Commons|Helper|Helpers|Manager|Misc|Base|Impl)(?=[A-Z0-9]|$)");
    private static final Pattern EMPTY_PACKAGE =
            Pattern.compile("[./](utils?|common|helpers?|managers?|misc|base|impl)(?=[./]|$)");

    @Test
    void no_class_and_no_package_has_an_empty_name() {
        Stream<String> types = JavaSource.declarations(Repository.sources()).stream()
                .filter(JavaSource.Declaration::isType)
                .map(JavaSource.Declaration::name)
                .filter(name -> saysNothing(name.substring(name.indexOf('#') + 1)));
        Stream<String> packages = Repository.sources().stream()
                .map(Path::getParent)
                .map(Repository::nameOf)
                .distinct()
                .filter(name -> EMPTY_PACKAGE.matcher(name).find());
        List<String> found = Stream.concat(types, packages).toList();
        assertThat(found).as("names that say nothing (ADR-0003)").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DateUtils", "AbstractReaderBase", "CellImpl", "ReportManager", "Reports.HelperMethods"})
    void such_names_are_recognised(String name) {
        assertThat(saysNothing(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basis", "Database", "Commonwealth", "Implication", "Utilization"})
    void words_that_only_begin_alike_are_left_alone(String name) {
        assertThat(saysNothing(name)).isFalse();
    }

    private static boolean saysNothing(String name) {
        return EMPTY_WORD.matcher(name).find();
    }
}
