package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gongkai.postgres.Refusal.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    private static final Path FOLDER = Path.of("/数据 一/postgres");

    static Stream<Refusal> refusals() {
        return Stream.of(
                        mistakes(),
                        Arrays.stream(Refusal.Trouble.values())
                                .map(trouble -> new Refusal.OutsideUnusable("jdbc:postgresql://db/gongkai", trouble)),
                        Stream.of(
                                new Refusal.FolderInUse(FOLDER, 4711),
                                new Refusal.FolderInUse(FOLDER, 0),
                                new Refusal.WrongOwner(FOLDER),
                                new Refusal.WrongOwner(FOLDER, "clerk"),
                                new Refusal.LinkForRoot(FOLDER),
                                new Refusal.DiskFull(FOLDER, 12, 256),
                                new Refusal.OtherMajor(FOLDER, "17", 18),
                                new Refusal.RootImpossible(FOLDER),
                                new Refusal.BinariesMissing("Linux riscv64"),
                                new Refusal.BinariesDoNotRun(FOLDER),
                                new Refusal.StartTimedOut(Duration.ofMinutes(2), FOLDER),
                                new Refusal.StartFailed(FOLDER),
                                new Refusal.ServerWillNotStop(FOLDER, 4711),
                                new Refusal.ServerUnclear(FOLDER, 4711),
                                new Refusal.PasswordLost(FOLDER),
                                new Refusal.DataMissing(FOLDER),
                                new Refusal.FolderUnusable(FOLDER)))
                .flatMap(some -> some);
    }

    private static Stream<Refusal> mistakes() {
        return Arrays.stream(Mistake.values()).map(mistake -> new Refusal.WrongUrl("jdbc:postgresql://…", mistake));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_a_sentence_in_both_languages_with_its_values_in_place(Refusal refusal) {
        String chinese = refusal.message(Locale.SIMPLIFIED_CHINESE);
        String english = refusal.message(Locale.ENGLISH);
        assertThat(chinese).matches(".*\\p{IsHan}.*。").contains("请").doesNotContainPattern("\\{[0-9]");
        assertThat(english).endsWith(".").doesNotContainPattern("\\{[0-9]|\\p{IsHan}{4}");
    }

    @Test
    void the_holder_of_a_folder_is_named_by_its_number() {
        assertThat(new Refusal.FolderInUse(FOLDER, 1234567).message(Locale.CHINESE))
                .contains("“/数据 一/postgres”", "进程号 1234567");
    }

    @Test
    void another_major_version_names_the_way_over() {
        assertThat(new Refusal.OtherMajor(FOLDER, "17", 18).message(Locale.ENGLISH))
                .contains("PostgreSQL 17", "PostgreSQL 18", "gongkai export", "gongkai import");
    }

    @Test
    void every_sentence_of_the_bundle_belongs_to_a_refusal() {
        List<String> codes = refusals().map(Refusal::code).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        ResourceBundle.getBundle("org.gongkai.postgres.refusals", Locale.ROOT)
                                .keySet());
    }
}
