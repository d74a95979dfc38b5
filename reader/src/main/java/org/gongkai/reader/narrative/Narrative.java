package org.gongkai.reader.narrative;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.Contact;
import org.gongkai.report.Heading;
import org.gongkai.report.Passage;
import org.gongkai.report.Period;
import org.gongkai.report.Section;
import org.gongkai.report.Signature;
import org.jspecify.annotations.Nullable;

/** What the running text of one report says about the report itself. */
public final class Narrative {
    /** A character that is in every title: of 报告 and of 年报. */
    public static final char TITLE_MARK = '报';

    private static final Pattern YEAR = Pattern.compile("(?<![〔\\[(\\d])((?:19|20)\\d{2})年");

    private static final Heading NO_HEADING = new Heading("", "", "", null, null);

    private final List<Passage> passages;
    private final Flow flow;
    private final TitleReader.@Nullable Title title;
    private final Heading heading;

    /** Reads the text of one report, tables left out. */
    public Narrative(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.flow = new Flow(this.passages);
        this.title = TitleReader.read(this.passages);
        this.heading = title == null ? NO_HEADING : heading(title, flow.text());
    }

    private static Heading heading(TitleReader.Title title, String text) {
        String printed = IssuerReader.printed(title.text());
        return new Heading(title.text(), IssuerReader.fullest(printed, text), printed, title.year(), title.place());
    }

    /** The title with a year that the first of these lines is, or all of them together; empty when they are none. */
    public static String title(List<String> lines) {
        String title = "";
        for (int count = 1; count <= lines.size() && title.isEmpty(); count++) {
            title = TitleReader.withYear(lines.subList(0, count));
        }
        return title;
    }

    /** The running text as one. */
    public Flow flow() {
        return flow;
    }

    /** Title and issuer; empty where there is none. */
    public Heading heading() {
        return heading;
    }

    /** Title's year, else the year most named in the text, else the year before the signing date; null when none. */
    public @Nullable Integer year() {
        if (title != null && title.year() != null) {
            return title.year();
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        Matcher matcher = YEAR.matcher(flow.text());
        while (matcher.find()) {
            counts.merge(Integer.valueOf(matcher.group(1)), 1, Integer::sum);
        }
        if (!counts.isEmpty()) {
            return counts.entrySet().stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
        Signature signature = signature();
        return signature == null ? null : signature.date().getYear() - 1;
    }

    /** The period of the figures, null when not stated or not a date. */
    public @Nullable Period period() {
        return PeriodReader.read(flow);
    }

    /** The signing date, null when there is none. */
    public @Nullable Signature signature() {
        return SignatureReader.read(passages);
    }

    /** Contact data. */
    public Contact contact() {
        return ContactReader.read(flow);
    }

    /** The text cut into the sections of an edition. */
    public List<Section> sections(SectionReader reader) {
        return reader.read(passages);
    }
}
