package org.gongkai.bench.search;

import java.util.SplittableRandom;

/** Titles and texts of 800 to 2,000 characters in paragraphs, made from seed and number, and what people ask for in them. */
public final class InventedTexts {
    /** As many words as a language has in use. */
    public static final int WORDS = 60_000;

    private static final int SHORTEST = 800;
    private static final int SPREAD = 1_200;
    private static final int TITLE_WORDS = 6;
    private static final int WORDS_OF_SENTENCE = 9;
    private static final int WORDS_OF_PARAGRAPH = 4 * WORDS_OF_SENTENCE;
    private static final long APART = 1_000_003;

    private final long seed;
    private final Vocabulary vocabulary;

    /** The texts of this seed. */
    public InventedTexts(long seed) {
        this.seed = seed;
        this.vocabulary = new Vocabulary(seed, WORDS);
    }

    /**
     * What an item says.
     *
     * @param text a line for each paragraph
     */
    public record Wording(String title, String text) {}

    /** What the item of this number says, the same each time. */
    public Wording of(long number) {
        SplittableRandom random = new SplittableRandom(seed * APART + number);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < TITLE_WORDS; i++) {
            title.append(vocabulary.draw(random));
        }
        StringBuilder text = new StringBuilder();
        int length = SHORTEST + random.nextInt(SPREAD);
        for (int i = 1; text.length() < length; i++) {
            text.append(vocabulary.draw(random))
                    .append(i % WORDS_OF_SENTENCE == 0 ? "。" : "")
                    .append(i % WORDS_OF_PARAGRAPH == 0 ? "\n" : "");
        }
        return new Wording(title.toString(), text.toString());
    }

    /** A question of one to three words, as people put them: often used words more often. */
    public String question(SplittableRandom random) {
        StringBuilder question = new StringBuilder(vocabulary.draw(random));
        for (int more = random.nextInt(3); more > 0; more--) {
            question.append(random.nextBoolean() ? " " : "").append(vocabulary.draw(random));
        }
        return question.toString();
    }
}
