package org.gongkai.web.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.Query;
import org.gongkai.web.search.engine.TermList;

/**
 * Reads what people type: words apart or run together, “exact wording” in quotation marks, document numbers, pinyin.
 *
 * <p>Every word must be there, by itself or by one of its synonyms; of a long run of characters most pairs. Titles that have all
 * of it come first, the newest before others, then those that have some of it. A text that has the run exactly so has also the pairs that bridge its words, and comes first by them.
 */
public final class QuestionReader {
    /** Of so many pairs all are wanted, of more this share: a longer run is rarely the very wording of the document. */
    private static final int ALL_PAIRS = 2;

    private static final double SHARE = 0.6;
    private static final Pattern EXACT = Pattern.compile("[\"“”「『]([^\"“”「」『』]+)[\"“”」』]");
    /** Words of asking that say nothing about what is asked for. */
    private static final List<String> ASKING = Synonyms.lines("asking.txt").stream()
            .map(String::strip)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final List<Query> needed = new ArrayList<>();
    private final List<Query> better = new ArrayList<>();
    private final Set<String> marks = new LinkedHashSet<>();

    private QuestionReader() {}

    /** The question as queries; everything where nothing was typed, nothing where only signs were. */
    public static ReadQuestion read(String words) {
        return new QuestionReader().question(Folding.fold(words));
    }

    private ReadQuestion question(String folded) {
        if (folded.isBlank()) {
            return new ReadQuestion(new Query.Everything(), Marks.of(List.of()));
        }
        String rest = takeNumbers(takeExact(folded));
        List<Run> runs = Run.of(rest);
        boolean isLong = runs.size() + needed.size() > 1;
        for (Run run : runs) {
            if (!run.isHan()) {
                word(run.text());
            } else if (run.length() == 1) {
                single(run.text(), isLong);
            } else {
                han(run.text());
            }
        }
        if (needed.isEmpty()) {
            needed.addAll(better);
        }
        return new ReadQuestion(needed.isEmpty() ? new Query.Nothing() : stepwise(), Marks.of(marks));
    }

    private Query stepwise() {
        Query all = new Query.All(needed);
        List<Query> best =
                Stream.of(wholly(inTitle(all)), inTitle(all)).distinct().toList();
        return new Query.Stepwise(all, best, better);
    }

    /** What finds in titles what this query finds in titles and texts. */
    private static Query inTitle(Query query) {
        return switch (query) {
            case Query.Term(var field, String term) when field == Field.TEXT -> new Query.Term(Field.TITLE, term);
            case Query.Phrase(var field, TermList terms) when field == Field.TEXT -> wanted(Field.TITLE, terms);
            case Query.All(List<Query> queries) -> new Query.All(inTitle(queries));
            case Query.Some(int least, List<Query> queries) -> new Query.Some(least, inTitle(queries));
            case Query.Either(List<Query> queries) -> new Query.Either(inTitle(queries));
            case Query.Term _, Query.Phrase _, Query.Everything _, Query.Nothing _, Query.Stepwise _ -> query;
        };
    }

    /** With all that this query wants some of. */
    private static Query wholly(Query query) {
        return switch (query) {
            case Query.Some(int _, List<Query> queries) -> new Query.All(queries);
            case Query.All(List<Query> queries) ->
                new Query.All(queries.stream().map(QuestionReader::wholly).toList());
            case Query.Term _, Query.Phrase _, Query.Either _, Query.Everything _, Query.Nothing _, Query.Stepwise _ ->
                query;
        };
    }

    private static List<Query> inTitle(List<Query> queries) {
        return queries.stream().map(QuestionReader::inTitle).toList();
    }

    private String takeExact(String folded) {
        for (MatchResult exact : EXACT.matcher(folded).results().toList()) {
            TermList.Builder terms = new TermList.Builder();
            int next = 0;
            for (Run run : Run.of(exact.group(1))) {
                next = run.isHan() ? HanPairs.add(terms, run.text(), next) : next + word(terms, run, next);
            }
            if (terms.size() > 0) {
                TermList wording = terms.build();
                needed.add(wanted(Field.TEXT, wording));
                better.add(wanted(Field.TITLE, wording));
                marks.add(exact.group(1).strip());
            }
        }
        return EXACT.matcher(folded).replaceAll(" ");
    }

    private static int word(TermList.Builder terms, Run run, int position) {
        terms.add(run.text(), position);
        return 1;
    }

    private String takeNumbers(String folded) {
        String rest = folded;
        for (MatchResult number : DocumentNumbers.found(folded)) {
            List<Query> ways = DocumentNumbers.beginnings(number).stream()
                    .map(way -> (Query) new Query.Term(Field.NUMBERS, way))
                    .toList();
            needed.add(new Query.Either(ways));
            marks.add(number.group().strip());
            marks.addAll(DocumentNumbers.beginnings(number));
            rest = rest.replace(number.group(), " ");
        }
        return rest;
    }

    private void word(String word) {
        needed.add(new Query.Either(List.of(new Query.Term(Field.TEXT, word), Sound.query(word))));
        better.add(new Query.Term(Field.TITLE, word));
        marks.add(word);
    }

    private void single(String character, boolean isOneOfMany) {
        if (!isOneOfMany) {
            needed.add(new Query.Term(Field.SINGLES, character));
            marks.add(character);
        }
    }

    private void han(String run) {
        int before = needed.size();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < run.length()) {
            String asking = askingAt(run, at);
            String known = asking.isEmpty() ? Synonyms.wordAt(run, at) : "";
            if (asking.isEmpty() && known.isEmpty()) {
                plain.append(run.charAt(at++));
                continue;
            }
            plain(plain);
            if (!known.isEmpty()) {
                known(known);
            }
            at += asking.length() + known.length();
        }
        plain(plain);
        if (needed.size() == before) {
            stretch(run);
        }
        better.add(wanted(Field.TITLE, HanPairs.covering(run)));
        marks.add(run);
    }

    private void plain(StringBuilder plain) {
        String stretch = plain.toString();
        plain.setLength(0);
        if (stretch.codePointCount(0, stretch.length()) > 1) {
            stretch(stretch);
        }
    }

    private void stretch(String stretch) {
        TermList pairs = HanPairs.of(stretch);
        List<Query> terms = pairs.terms().stream()
                .map(pair -> (Query) new Query.Term(Field.TEXT, pair))
                .toList();
        needed.add(
                pairs.size() <= ALL_PAIRS
                        ? new Query.All(terms)
                        : new Query.Some((int) Math.ceil(pairs.size() * SHARE), terms));
        pairs.terms().forEach(pair -> better.add(new Query.Term(Field.TITLE, pair)));
        marks.add(stretch);
        marks.addAll(pairs.terms());
    }

    private void known(String word) {
        List<String> alike = Synonyms.of(word);
        needed.add(new Query.Either(alike.stream()
                .map(other -> wanted(Field.TEXT, HanPairs.covering(other)))
                .toList()));
        better.add(new Query.Either(alike.stream()
                .map(other -> wanted(Field.TITLE, HanPairs.covering(other)))
                .toList()));
        marks.addAll(alike);
    }

    private static Query wanted(Field field, TermList terms) {
        return terms.size() == 1 ? new Query.Term(field, terms.term(0)) : new Query.Phrase(field, terms);
    }

    private static String askingAt(String run, int at) {
        for (String word : ASKING) {
            if (run.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }
}
