package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A message bundle is complete in both languages: Chinese in the root bundle, English beside it, as many places
 * to fill (a date has its own place in each language), no key twice.
 */
class MessageBundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}|%[0-9]*\\$?[sd]|\\$\\{[^}]*}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TestFactory
    Stream<DynamicTest> every_chinese_bundle_has_its_english_one_with_the_same_keys_and_as_many_places() {
        return Repository.resources(".properties").stream()
                .filter(MessageBundlesTest::isChinese)
                .map(file ->
                        DynamicTest.dynamicTest(Repository.nameOf(file), () -> assertSameAs(englishOf(file), file)));
    }

    @TestFactory
    Stream<DynamicTest> no_english_bundle_stands_alone() {
        return Repository.resources("_en.properties").stream()
                .map(file -> DynamicTest.dynamicTest(
                        Repository.nameOf(file),
                        () -> assertThat(Path.of(file.toString().replace("_en.properties", ".properties")))
                                .exists()));
    }

    private static boolean isChinese(Path file) {
        return !file.toString().endsWith("_en.properties")
                && HAN.matcher(Repository.read(file)).find();
    }

    private static Path englishOf(Path chinese) {
        return Path.of(chinese.toString().replace(".properties", "_en.properties"));
    }

    private static void assertSameAs(Path englishFile, Path chineseFile) {
        assertThat(Files.exists(englishFile)).as(Repository.nameOf(englishFile)).isTrue();
        Properties chinese = load(chineseFile);
        Properties english = load(englishFile);
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placesIn(english.getProperty(key))).as(key).hasSameSizeAs(placesIn(chinese.getProperty(key)));
        }
    }

    private static Set<String> placesIn(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a key that stands twice the first sentence would never be said. */
    private static Properties load(Path file) {
        Bundle bundle = new Bundle();
        try {
            bundle.load(new StringReader(Repository.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bundle.twice).as("keys twice in " + Repository.nameOf(file)).isEmpty();
        return bundle;
    }

    private static final class Bundle extends Properties {
        private static final long serialVersionUID = 1;
        private final transient List<Object> twice = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                twice.add(key);
            }
            return before;
        }
    }
}
