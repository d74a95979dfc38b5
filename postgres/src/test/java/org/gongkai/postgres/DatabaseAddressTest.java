package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.postgres.Refusal.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    private static final Path DATA = Path.of("data");

    @Test
    void without_an_address_the_server_of_the_data_folder_is_meant() throws Exception {
        assertThat(DatabaseAddress.of(null, DATA)).isEqualTo(new DatabaseAddress.InDataFolder(DATA));
        assertThat(DatabaseAddress.of("  ", DATA)).isEqualTo(new DatabaseAddress.InDataFolder(DATA));
    }

    @Test
    void user_and_password_are_taken_out_of_the_address_and_decoded() throws Exception {
        var outside = (DatabaseAddress.Outside) DatabaseAddress.of(
                "jdbc:postgresql://db.example:5433/gongkai?user=%E5%85%AC%E5%BC%80&ssl=true&password=a%40b%26c%3D",
                DATA);
        assertThat(outside.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/gongkai?ssl=true");
        assertThat(outside.user()).contains("公开");
        assertThat(outside.password()).contains("a@b&c=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/gongkai",
                "jdbc:postgresql://[::1]:5432/gongkai",
                "jdbc:postgresql://10.0.0.1:5432,10.0.0.2:5432/gongkai?targetServerType=primary"
            })
    void addresses_the_driver_knows_are_taken_as_they_are(String url) throws Exception {
        assertThat(DatabaseAddress.of(url, DATA)).isInstanceOfSatisfying(DatabaseAddress.Outside.class, outside -> {
            assertThat(outside.jdbcUrl()).isEqualTo(url);
            assertThat(outside.user()).isEmpty();
            assertThat(outside.password()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "db.example/gongkai, NOT_JDBC",
        "postgres://user:s3cret@db/gongkai, NOT_JDBC",
        "postgres://user:s3?cret@db/gongkai, NOT_JDBC",
        "jdbc:mysql://db/gongkai?password=s3cret, OTHER_DATABASE",
        "jdbc:h2:mem:gongkai, OTHER_DATABASE",
        "host=db user=g password=s3cret, NOT_JDBC",
        "password=s3cret://x@db, NOT_JDBC",
        "s3cret=//db/gongkai, NOT_JDBC",
        "jdbc:sqlserver://db;password=s3cret, OTHER_DATABASE",
        "jdbc:postgresql:gongkai&password=s3cret, NO_HOST",
        "jdbc:postgresql://db;password=s3cret/gongkai, WRONG_PARAMETER",
        "jdbc:postgresql://db/gongkai&password=s3cret, WRONG_PARAMETER",
        "jdbc:postgresql://db/gongkai;password=s3cret, WRONG_PARAMETER",
        "jdbc:postgresql://db/gongkai password s3cret, WRONG_PARAMETER",
        "jdbc:postgresql://db:5432/?password=s3cret, NO_DATABASE",
        "jdbc:postgresql://db/gongkai?s3cret, WRONG_PARAMETER",
        "jdbc:postgresql://db/gongkai?password=s3cret%4, WRONG_PARAMETER",
        "jdbc:postgresql://user:s3/cret@db/gongkai, PASSWORD_BEFORE_HOST",
        "jdbc:postgresql://user:s3cret@db:5432/gongkai, PASSWORD_BEFORE_HOST"
    })
    void a_password_in_an_address_that_is_not_understood_is_not_shown(String url, Mistake mistake) {
        assertRefused(url, mistake);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql:gongkai, NO_HOST",
        "jdbc:postgresql:///gongkai, NO_HOST",
        "'jdbc:postgresql://a,/gongkai', NO_HOST",
        "jdbc:postgresql://db:0/gongkai, WRONG_PORT",
        "jdbc:postgresql://db:65536/gongkai, WRONG_PORT",
        "jdbc:postgresql://db:five/gongkai, WRONG_PORT",
        "jdbc:postgresql://db:5432, NO_DATABASE",
        "jdbc:postgresql://db/gongkai?user=a&password=s3cret&password=x@s3cret, WRONG_PARAMETER"
    })
    void a_wrong_address_is_refused(String url, Mistake mistake) {
        assertRefused(url, mistake);
    }

    @Test
    void printing_an_address_does_not_print_its_password() throws Exception {
        assertThat(DatabaseAddress.of("jdbc:postgresql://db/gongkai?user=a&password=s3cret", DATA)
                        .toString())
                .contains("db/gongkai")
                .doesNotContain("s3cret");
    }

    @Test
    void printing_an_address_does_not_print_the_password_of_its_key_either() throws Exception {
        var outside = (DatabaseAddress.Outside)
                DatabaseAddress.of("jdbc:postgresql://db/gongkai?sslmode=verify-full&sslpassword=s3cret", DATA);
        assertThat(outside.jdbcUrl()).endsWith("&sslpassword=s3cret");
        assertThat(outside.toString()).contains("db/gongkai").doesNotContain("s3cret");
    }

    @Test
    void what_is_shown_of_a_wrong_address_is_enough_to_find_it() {
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> DatabaseAddress.of("jdbc:postgresql://db:0/gongkai?password=s3cret", DATA))
                        .refusal())
                .isEqualTo(new Refusal.WrongUrl("jdbc:postgresql://db:0/gongkai…", Mistake.WRONG_PORT));
    }

    private static void assertRefused(String url, Mistake mistake) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> DatabaseAddress.of(url, DATA));
        assertThat(refused.refusal())
                .isInstanceOfSatisfying(
                        Refusal.WrongUrl.class,
                        wrong -> assertThat(wrong.mistake()).isEqualTo(mistake));
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(refused.refusal().message(locale))
                    .contains("GONGKAI_DB_URL", "jdbc:postgresql")
                    .doesNotContain("s3", "cret");
        }
    }
}
