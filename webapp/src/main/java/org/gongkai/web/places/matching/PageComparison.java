package org.gongkai.web.places.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares what is public with what was approved. Menus, headings and feet around the text are the page's own; inside of the text every
 * character counts.
 */
public final class PageComparison {
    /** A page with fewer characters has nothing to say, such as one that a script fills. */
    private static final int LEAST_SHOWN = 12;

    /** Where less of the text is found and its title is not there, the page is another one. */
    private static final double LEAST_FOUND = 0.3;

    private final Approved approved;
    private final Folded text;
    private final Folded page;
    private final List<Integer> starts = new ArrayList<>();

    private PageComparison(Approved approved, List<PublicPage> pages) {
        this.approved = approved;
        text = Folded.of(approved.paragraphs());
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (PublicPage one : pages) {
            starts.add(length);
            length += Folded.of(one.lines()).length();
            lines.addAll(one.lines());
        }
        page = Folded.of(lines);
    }

    /**
     * What was found.
     *
     * @param isTitleThere whether the title stands anywhere on the page
     * @param differences in the order of the text
     * @param missingFiles attachments whose names do not stand on the page, with or without their endings
     */
    public record Outcome(
            Verdict verdict, boolean isTitleThere, List<Difference> differences, List<String> missingFiles) {
        /** Keeps copies. */
        public Outcome {
            differences = List.copyOf(differences);
            missingFiles = List.copyOf(missingFiles);
        }

        /** Nothing could be read. */
        public static Outcome unreadable() {
            return new Outcome(Verdict.UNREADABLE, false, List.of(), List.of());
        }
    }

    /**
     * Compares.
     *
     * @param pages of the item in their order, where it is parted over several; usually one
     */
    public static Outcome of(Approved approved, List<PublicPage> pages) {
        PageComparison comparison = new PageComparison(approved, pages);
        return comparison.page.length() < LEAST_SHOWN ? Outcome.unreadable() : comparison.compare();
    }

    private Outcome compare() {
        boolean isTitleThere = contains(approved.title());
        List<String> missing =
                approved.files().stream().filter(file -> !hasFile(file)).toList();
        List<Hunk> hunks = text.length() == 0 ? List.of() : Alignment.of(text, page, furtherPages());
        int lost = hunks.stream().mapToInt(Hunk::approvedLength).sum();
        boolean isFound = text.length() == 0 ? isTitleThere : text.length() - lost >= LEAST_FOUND * text.length();
        if (!isFound && !isTitleThere) {
            return new Outcome(Verdict.NOT_FOUND, false, List.of(), List.of());
        }
        List<Difference> differences = hunks.stream().map(this::difference).toList();
        boolean isComplete = differences.isEmpty() && missing.isEmpty() && isTitleThere;
        Verdict whole = isInShape() ? Verdict.SAME : Verdict.OTHER_SHAPE;
        return new Outcome(isComplete ? whole : Verdict.DIFFERS, isTitleThere, differences, missing);
    }

    private Difference difference(Hunk found) {
        Hunk hunk = WholeFigures.of(found, text, page);
        return new Difference(
                text.lineAt(hunk.approved()) + 1,
                shortened(text.written(hunk.approved(), hunk.approvedEnd())),
                shortened(page.written(hunk.shown(), hunk.shownEnd())));
    }

    private List<Integer> furtherPages() {
        return starts.stream().skip(1).toList();
    }

    private boolean contains(String words) {
        return page.text().contains(Folded.of(words));
    }

    /** A name without its ending may be a word of the title. */
    private boolean hasFile(String name) {
        int dot = name.lastIndexOf('.');
        String stem = Folded.of(dot > 0 ? name.substring(0, dot) : name);
        String title = Folded.of(approved.title());
        return contains(name)
                || page.lines().stream().map(Folded::of).anyMatch(line -> line.contains(stem) && !line.contains(title));
    }

    /** Whether each paragraph stands there as a line of its own, sign for sign, in their order. */
    private boolean isInShape() {
        List<String> wanted = approved.paragraphs().stream()
                .map(PageComparison::withoutBlanks)
                .toList();
        int at = 0;
        for (String line : page.lines()) {
            if (at < wanted.size() && wanted.get(at).equals(withoutBlanks(line))) {
                at++;
            }
        }
        return at == wanted.size();
    }

    private static String withoutBlanks(String line) {
        return line.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shortened(String passage) {
        return passage.length() <= Difference.LONGEST ? passage : passage.substring(0, Difference.LONGEST - 1) + "…";
    }
}
