package org.gongkai.bench.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.SearchableKind;

/** Items of 800 to 2,000 characters, made anew from seed and number whenever they are asked for, all of them public. */
final class InventedItems implements SearchableKind {
    private static final int SHORTEST = 800;
    private static final int SPREAD = 1_200;
    private static final int TITLE_WORDS = 6;
    private static final int WORDS_OF_SENTENCE = 9;
    private static final int BODIES = 80;
    private static final int DAYS = 3_650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private final long seed;
    private final int count;
    private final Vocabulary vocabulary;

    InventedItems(long seed, int count, Vocabulary vocabulary) {
        this.seed = seed;
        this.count = count;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        int number = Integer.parseInt(id);
        return number < count ? Optional.of(make(number)) : Optional.empty();
    }

    @Override
    public Set<String> publicAmong(Collection<String> ids) {
        return Set.copyOf(ids);
    }

    @Override
    public List<PublicVersion> publicVersions(String after, int limit) {
        int first = after.isEmpty() ? 0 : Integer.parseInt(after) + 1;
        return IntStream.range(first, Math.min(count, first + limit))
                .mapToObj(number -> new PublicVersion(Integer.toString(number), 1))
                .toList();
    }

    /** A question of one to three words, as people put them: often used words more often. */
    String question(SplittableRandom random) {
        String question = vocabulary.draw(random);
        for (int more = random.nextInt(3); more > 0; more--) {
            question += (random.nextBoolean() ? " " : "") + vocabulary.draw(random);
        }
        return question;
    }

    private SearchDocument make(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < TITLE_WORDS; i++) {
            title.append(vocabulary.draw(random));
        }
        int length = SHORTEST + random.nextInt(SPREAD);
        StringBuilder text = new StringBuilder(length);
        for (int i = 1; text.length() < length; i++) {
            text.append(vocabulary.draw(random)).append(i % WORDS_OF_SENTENCE == 0 ? "。" : "");
        }
        return new SearchDocument(
                Integer.toString(number),
                1,
                new SearchDocument.Wording(title.toString(), "", text.toString()),
                new SearchDocument.Origin(
                        random.nextInt(BODIES), "", FIRST_DAY.plusDays(random.nextInt(DAYS)), Set.of()),
                "/items/" + number);
    }
}
