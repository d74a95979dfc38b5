package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every package has a front door: what it is for, what it never does, where to start reading; and it is null-marked. */
class FrontDoorTest {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:?!](?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void every_package_is_null_marked_and_says_in_three_sentences_what_it_is_for() {
        List<String> without = packages().stream()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(door -> !Files.exists(door) || !isNullMarked(door) || sentences(door) < 3)
                .map(Repository::nameOf)
                .toList();
        assertThat(without)
                .as("missing, not @NullMarked, or without a description")
                .isEmpty();
    }

    private static List<Path> packages() {
        List<Path> folders = Repository.mainSources().stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(folders).isNotEmpty();
        return folders;
    }

    private static boolean isNullMarked(Path door) {
        return Repository.read(door).contains("@NullMarked")
                || Repository.read(door).contains(".NullMarked");
    }

    private static long sentences(Path door) {
        Matcher comment = COMMENT.matcher(Repository.read(door));
        return comment.find() ? SENTENCE_END.matcher(comment.group(1)).results().count() : 0;
    }
}
