package org.gongkai.testkit.score;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.Fact;
import org.gongkai.report.Report;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a real report's text that were labelled by hand. They need not be all the text has. */
public record ExpectedFacts(List<Stated> all) {
    /** A labelled figure; the quote holds its number and unit. */
    public record Stated(String label, BigDecimal value, String unit, String quote) {}

    /**
     * How many labelled figures were read.
     *
     * @param missed labels of those that were not
     * @param extra figures read that no label names
     */
    public record Score(int found, List<String> missed, int extra) {}

    public ExpectedFacts {
        all = List.copyOf(all);
    }

    /** The labels of a sample. */
    public static ExpectedFacts of(Path folder, ExpectedSample sample) {
        String name = String.valueOf(sample.source().getFileName()).replace(".txt", ".json");
        List<Stated> all = new ArrayList<>();
        JsonMapper.shared()
                .readTree(folder.resolve("expected").resolve(name).toFile())
                .path("facts")
                .forEach(fact -> all.add(new Stated(
                        fact.path("label").asString(""),
                        fact.path("value").decimalValue(),
                        fact.path("unit").asString(""),
                        fact.path("quote").asString(""))));
        return new ExpectedFacts(all);
    }

    /** Compares by number and by place: one quote holds the other, white space and width of signs apart. */
    public Score score(Report report) {
        Set<Fact> used = new HashSet<>();
        List<String> missed = new ArrayList<>();
        for (Stated stated : all) {
            List<Fact> hits =
                    report.facts().stream().filter(fact -> agree(stated, fact)).toList();
            used.addAll(hits);
            if (hits.isEmpty()) {
                missed.add(stated.label());
            }
        }
        return new Score(all.size() - missed.size(), missed, report.facts().size() - used.size());
    }

    private static boolean agree(Stated stated, Fact fact) {
        String label = plain(stated.quote());
        String read = plain(fact.quote());
        return fact.value().compareTo(stated.value()) == 0 && (label.contains(read) || read.contains(label));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u3000') {
                plain.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
            }
        }
        return plain.toString();
    }
}
