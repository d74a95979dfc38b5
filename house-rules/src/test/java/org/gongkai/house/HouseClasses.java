package org.gongkai.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The compiled main classes of every module, imported once for all rules. */
final class HouseClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai");

    private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");

    private HouseClasses() {}

    /** The modules of the build, in the order of the root pom. */
    static List<String> modules() {
        return MODULE.matcher(Repository.read(Path.of("pom.xml")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
