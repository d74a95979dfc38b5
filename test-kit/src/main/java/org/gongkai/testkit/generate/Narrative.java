package org.gongkai.testkit.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormSection;
import org.gongkai.testkit.Dice;

/** Running text from sentence templates, with figures that agree with the tables. */
final class Narrative {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.]+)}");
    private static final Pattern PART = Pattern.compile("\\{p(\\d)}");
    private static final List<String> OVERVIEW = List.of("disclosure", "requests", "management", "platform", "watch");
    private static final Templates TEMPLATES = Templates.load();
    private final Body body;
    private final int year;
    private final Figures figures;
    private final Dice dice;
    private final int published;

    Narrative(Body body, int year, Figures figures, Dice dice) {
        this.body = body;
        this.year = year;
        this.figures = figures;
        this.dice = dice;
        CellKey items = new CellKey("s18.proactive.items");
        published = figures.has(items) ? figures.whole(items.name()) : dice.between(0, 4_000);
    }

    List<String> title() {
        return List.of(sentence("title").split("\\|"));
    }

    List<String> preface(boolean statesPeriod, boolean isWhole) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentence(isOld() ? "basis18" : "basis"));
        if (statesPeriod) {
            paragraphs.add(sentence("period"));
        }
        if (isWhole || dice.chance(0.6)) {
            paragraphs.add(sentence("contact"));
        }
        return dice.chance(0.4) ? List.of(String.join("", paragraphs)) : List.copyOf(paragraphs);
    }

    /** Paragraphs by section key; sections that hold a table or nothing have none. */
    Map<String, List<String>> sections(Edition edition) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (FormSection section : edition.sections()) {
            texts.put(section.key(), isOld() ? oldSection(section.key()) : section(section.key()));
        }
        return texts;
    }

    private List<String> section(String key) {
        return switch (key) {
            case "sections.overview" -> overview();
            case "sections.problems" -> problems();
            case "sections.other" -> other();
            default -> List.of();
        };
    }

    private List<String> oldSection(String key) {
        return switch (key) {
            case "sections.overview" -> List.of(opening(), sentence("management"), sentence("watch18"));
            case "sections.disclosure" -> List.of(sentence("disclosure"), sentence("platform18"));
            case "sections.requests" -> List.of(requests());
            case "sections.fees" -> List.of(sentence(isAboveZero("s18.request_fees_wan") ? "fees18_some" : "fees18"));
            case "sections.remedies" -> List.of(sentence("remedies18"));
            case "sections.problems" -> problems();
            case "sections.other" -> List.of(sentence("other"));
            default -> List.of();
        };
    }

    private List<String> overview() {
        List<String> paragraphs = new ArrayList<>(List.of(opening()));
        for (int i = 0; i < OVERVIEW.size(); i++) {
            String topic = OVERVIEW.get(i);
            String numbered = "（" + ChineseNumbers.words(i + 1) + "）" + sentence("head_" + topic);
            String text = switch (topic) {
                case "requests" -> requests();
                case "watch" -> watch();
                default -> sentence(topic);
            };
            if (dice.chance(0.5)) {
                paragraphs.add(numbered + "。" + text);
            } else {
                paragraphs.add(numbered);
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    /** A government reports the results of assessment, appraisal and accountability besides. */
    private String watch() {
        String results = dice.pick(TEMPLATES.of("results"));
        return body.name().endsWith("人民政府") ? sentence("watch") + results : sentence("watch");
    }

    /** What was dealt with in other ways is explained, in the edition that asks for it. */
    private List<String> other() {
        List<String> paragraphs = new ArrayList<>(List.of(sentence("fees")));
        if (isAboveZero("requests.results.other.total")) {
            paragraphs.add(sentence("other_handling"));
        }
        paragraphs.add(sentence("other"));
        return paragraphs;
    }

    private boolean isOld() {
        return figures.has(new CellKey("s18.proactive.items"));
    }

    private boolean isAboveZero(String key) {
        return figures.has(new CellKey(key))
                && figures.get(new CellKey(key)).number().signum() > 0;
    }

    private String opening() {
        return sentence("opening");
    }

    private List<String> problems() {
        return List.of(sentence("problems"), sentence("improvements"));
    }

    private String requests() {
        return sentence(received() == 0 ? "requests_none" : "requests_some");
    }

    /** Requests to be dealt with in the year: received and carried in. */
    private int received() {
        if (figures.has(new CellKey("s18.requests.received"))) {
            return figures.whole("s18.requests.received");
        }
        return figures.whole("requests.received.total") + figures.whole("requests.carried_in.total");
    }

    private int newRequests() {
        return figures.has(new CellKey("s18.requests.received"))
                ? figures.whole("s18.requests.received")
                : figures.whole("requests.received.total");
    }

    private String sentence(String topic) {
        String template = dice.pick(TEMPLATES.of(topic));
        int count = (int) PART.matcher(template).results().count();
        int[] parts = count == 0 ? new int[0] : dice.parts(published, count);
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), parts)));
    }

    private String value(String name, int[] parts) {
        if (name.matches("p\\d")) {
            return Integer.toString(parts[name.charAt(1) - '1']);
        }
        return switch (name) {
            case "Y" -> Integer.toString(year);
            case "P" -> Integer.toString(year - 1);
            case "N" -> Integer.toString(year + 1);
            case "body" -> body.name();
            case "short" -> body.shortName();
            case "we" -> body.we();
            case "region" -> body.region();
            case "items" -> Integer.toString(published);
            case "new" -> Integer.toString(newRequests());
            case "n" -> Integer.toString(dice.between(1, 60));
            case "m" -> Integer.toString(dice.between(2, 12));
            case "pct" -> dice.between(80, 99) + "." + dice.between(10, 99);
            case "phone" -> "0" + dice.between(310, 999) + "-" + dice.between(2_000_000, 8_999_999);
            case "post" -> Integer.toString(dice.between(100_000, 799_999));
            default -> figures.get(new CellKey(name)).number().toPlainString();
        };
    }
}
