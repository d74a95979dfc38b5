package org.gongkai.reader.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.reader.narrative.Flow;
import org.gongkai.report.Fact;
import org.gongkai.report.Provenance;
import org.gongkai.report.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads paragraph after paragraph in one pass: stops at numbers and at words that say there was none. */
final class ParagraphReader {
    private static final double SURE = 0.99;
    private static final double UNKNOWN_WORDS = 0.95;
    private static final double VAGUE = 0.9;
    private static final int LONGEST_HEADING = 24;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final long ON_REQUEST = VOCABULARY.bit("ON_REQUEST");
    private static final long PROPOSAL = VOCABULARY.bit("PROPOSAL");
    private static final long CARRY_IN = VOCABULARY.bit("CARRY_IN");
    private static final long LAST_YEAR = VOCABULARY.bit("LAST_YEAR");
    private static final long PLAN = VOCABULARY.bit("PLAN");
    private static final long VAGUE_WORDS = VOCABULARY.bit("PART_OF_YEAR") | PLAN;
    private static final int THINGS = VOCABULARY.units().bits("thing,person,times");

    private static final String DIGITS = "0123456789";
    private static final String SENTENCE_ENDS = "。!?";

    /** First characters of words of denial. */
    private static final String DENIALS = "未没无尚均并从零";

    private static final int STOP_BITS = 10;

    /** A bit per last bits of a character at which anything may begin, so that most characters are passed over at once. */
    private static final long[] STOPS = new long[1 << (STOP_BITS - 6)];

    static {
        (DIGITS + SENTENCE_ENDS + DENIALS + AmountReader.HAN_DIGITS).chars().forEach(c -> STOPS[stop(c)] |= 1L << c);
    }

    private final Flow flow;
    private final String text;
    private final Labels labels;
    private final YearScope scope;
    private final List<Fact> facts;
    private final AmountReader amounts;
    private final Clauses clauses;
    private final Nones nones;
    private final Lists lists;
    private long heading;
    private int sentence;
    /** The end of the last figure of the sentence. */
    private int bound;

    /** Before here all words of the paragraph are looked up. */
    private int seen;

    private long context;

    ParagraphReader(Flow flow, Labels labels, YearScope scope, List<Fact> facts) {
        this.flow = flow;
        this.text = flow.text();
        this.labels = labels;
        this.scope = scope;
        this.facts = facts;
        this.amounts = new AmountReader(VOCABULARY, text);
        this.clauses = new Clauses(text);
        this.nones = new Nones(VOCABULARY, text, clauses);
        this.lists = new Lists(VOCABULARY, text);
    }

    void read(Flow.Paragraph paragraph) {
        int end = paragraph.end();
        scope.startParagraph();
        seen = paragraph.start();
        context = 0;
        sentence = paragraph.start();
        startSentence(paragraph.start());
        if (paragraph.isHeading()) {
            heading = VOCABULARY.mask(text, paragraph.start(), end) & ON_REQUEST;
            return;
        }
        int at = paragraph.start();
        while (at < end) {
            char c = text.charAt(at);
            if ((STOPS[stop(c)] >>> c & 1) == 0) {
                at++;
            } else if (c >= '0' && c <= '9') {
                at = number(at, end);
            } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
                at++;
                startSentence(at);
            } else {
                at = word(at, c, end);
            }
        }
    }

    private static int stop(int c) {
        return (c & ((1 << STOP_BITS) - 1)) >>> 6;
    }

    private void startSentence(int at) {
        if (at - sentence <= LONGEST_HEADING && isNumbered(sentence, at)) {
            forgetSentencesBefore();
            heading = (VOCABULARY.mask(text, seen, at) | context) & ON_REQUEST;
        }
        scope.startSentence();
        lists.startSentence(at);
        sentence = at;
        bound = at;
    }

    /**
     * Of the sentences before only what they propose is carried on. Their words are looked up when a figure asks for them, and
     * in most paragraphs none does.
     */
    private void forgetSentencesBefore() {
        if (seen < sentence) {
            context = (VOCABULARY.mask(text, seen, sentence) | context) & PROPOSAL;
            seen = sentence;
        }
    }

    /** Whether a sentence is the heading of what follows: 「（二）依申请公开。」. */
    private boolean isNumbered(int start, int end) {
        return end - start > 3
                && (text.charAt(start) == '(' || text.charAt(start + 1) == '、' || text.charAt(start + 1) == '.');
    }

    /** Reads what a word may begin; the place to go on at. */
    private int word(int at, char c, int end) {
        if (DENIALS.indexOf(c) >= 0) {
            return none(at, end);
        }
        return AmountReader.HAN_DIGITS.indexOf(c) >= 0 ? inWords(at, end) : at + 1;
    }

    private int inWords(int at, int end) {
        Amount amount = amounts.inWords(at);
        if (amount == null) {
            return at + 1;
        }
        add(amount, end);
        return amount.end();
    }

    private int number(int at, int end) {
        int numberEnd = amounts.numberEnd(at);
        if (numberEnd < end && text.charAt(numberEnd) == '年') {
            scope.name(text, at, numberEnd, sentence);
            return numberEnd;
        }
        Amount amount = amounts.at(at, numberEnd);
        if (amount == null || amount.end() > end) {
            return numberEnd;
        }
        add(amount, end);
        return amount.end();
    }

    private void add(Amount amount, int end) {
        int tail = clauses.tailEnd(amount.end(), end);
        boolean isAlone = tail == amount.end();
        int start = isAlone ? clauses.startOverComma(bound, amount.start()) : clauses.start(bound, amount.start());
        forgetSentencesBefore();
        context |= VOCABULARY.mask(text, seen, Math.max(seen, start));
        long own = VOCABULARY.mask(text, start, amount.start()) | VOCABULARY.mask(text, amount.end(), tail);
        lists.open(bound, amount);
        KindRule kind = VOCABULARY.kind(amount.group(), own, context | heading, lists.whole(amount));
        lists.close(kind, amount);
        String label = labels.of(
                text.substring(start, amount.start()), text.substring(amount.end(), tail), isThing(amount.group()));
        if (!label.isEmpty()) {
            Quantity quantity = new Quantity(amount.value(), amount.unit());
            double confidence = confidence(kind.kind(), own, amount.isRough());
            facts.add(fact(new Told(kind.kind(), label, quantity, confidence), own, start, tail));
        }
        bound = amount.end();
        seen = start;
    }

    /** Things, people and times are named after the unit: 「3个导航栏」. */
    private boolean isThing(int group) {
        return (group & THINGS) != 0;
    }

    private double confidence(String kind, long own, boolean isRough) {
        if (isRough || ((own | context) & VAGUE_WORDS) != 0) {
            return VAGUE;
        }
        return kind.equals("count") || kind.equals("amount") ? UNKNOWN_WORDS : SURE;
    }

    /** What a fact says, without its year and place. */
    private record Told(String kind, String label, Quantity quantity, double confidence) {}

    private Fact fact(Told told, long own, int start, int end) {
        List<Provenance> places = flow.places(start, end);
        String quote = places.size() == 1
                ? places.getFirst().quote()
                : places.stream().map(Provenance::quote).collect(Collectors.joining());
        return new Fact(told.kind(), told.label(), told.quantity(), year(own), quote, places, told.confidence());
    }

    private @Nullable Integer year(long own) {
        if ((own & CARRY_IN) == 0 && (own & LAST_YEAR) != 0) {
            return scope.lastYear();
        }
        boolean isPlanned = ((own | context) & PLAN) != 0;
        return isPlanned ? scope.plannedYear() : scope.year();
    }

    private int none(int at, int end) {
        Nones.None none = nones.at(at, sentence, end);
        if (none == null) {
            return at + 1;
        }
        forgetSentencesBefore();
        int start = clauses.start(bound, at);
        bound = none.end();
        for (NoneRule rule : none.rules()) {
            Quantity quantity = new Quantity(BigDecimal.ZERO, rule.unit());
            String label = labels.of(text.substring(none.start(), none.end()), "", false);
            double confidence = none.isQualified() ? VAGUE : SURE;
            facts.add(fact(new Told(rule.kind(), label, quantity, confidence), none.mask(), start, none.end()));
        }
        return none.end();
    }
}
