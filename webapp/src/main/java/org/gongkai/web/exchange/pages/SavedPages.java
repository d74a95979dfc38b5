package org.gongkai.web.exchange.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.exchange.moving.MoveFields;
import org.gongkai.web.exchange.moving.SentFolder;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.Headings;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.WantedField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Reads the pages of a folder as rows of a table, by the rules that were sent with them. */
public final class SavedPages {
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}");

    private final PageRules rules;
    private final SentFolder folder;

    private SavedPages(PageRules rules, SentFolder folder) {
        this.rules = rules;
        this.folder = folder;
    }

    /**
     * A row for each page, in the order of the archive; its columns are called as fields are usually called.
     *
     * @throws org.gongkai.web.exchange.model.ImportRefused the rules or a page cannot be read
     */
    public static LaidOut read(SentFolder folder, Locale locale) {
        SavedPages reading = new SavedPages(PageRules.read(folder.lead(locale)), folder);
        List<DataRow> rows = new ArrayList<>();
        for (String path : folder.pages()) {
            rows.add(new DataRow(path, rows.size() + 1, reading.cells(path, folder.content(path, locale))));
        }
        List<String> names =
                MoveFields.ALL.stream().map(field -> field.words().getFirst()).toList();
        return new LaidOut(new Headings(names, 0, 0), rows, List.of(), List.of(), 0);
    }

    private List<String> cells(String path, byte[] bytes) {
        Document page = parse(bytes, rules.address(path));
        return MoveFields.ALL.stream()
                .map(WantedField::key)
                .map(field -> switch (field) {
                    case "address" -> rules.address(path);
                    case "day" -> day(first(page, field, SavedPages::words));
                    case MoveFields.TEXT -> first(page, field, SavedPages::text);
                    case MoveFields.FILES -> files(page, path);
                    default -> first(page, field, SavedPages::words);
                })
                .toList();
    }

    /** By what its bytes or its head say of their encoding. */
    private static Document parse(byte[] bytes, String address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String first(Document page, String field, Function<Element, String> said) {
        return rules.place(field)
                .flatMap(place -> Optional.ofNullable(page.selectFirst(place)))
                .map(said)
                .orElse("");
    }

    /** Links lead to where they led; those that lead nowhere without their site are links no more. */
    private static String text(Element element) {
        Element text = element.clone();
        text.select("a[href]").forEach(link -> {
            String address = link.absUrl("href");
            if (address.isEmpty()) {
                link.unwrap();
            } else {
                link.attr("href", address);
            }
        });
        return text.html();
    }

    private static String words(Element element) {
        return element.normalName().equals("meta") ? element.attr("content") : element.text();
    }

    /** Beside the day often stand the source and how often it was read. */
    private static String day(String words) {
        Matcher day = DAY.matcher(words);
        return day.find() ? day.group().replaceAll("\\s", "").replaceAll("[年月./]", "-") : words;
    }

    /** What the links lead to, by the names of the archive, so that nothing can be meant but a file of the folder. */
    private String files(Document page, String path) {
        Optional<Evaluator> place = rules.place(MoveFields.FILES);
        Stream<Element> found = place.isEmpty() ? Stream.of() : page.select(place.get()).stream();
        return found.flatMap(element -> element.select("a[href]").stream())
                .map(link -> target(link.attr("href").strip(), path))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String target(String link, String path) {
        String plain = link.replaceFirst("[?#].*$", "");
        String decoded = decoded(plain);
        for (String tried : List.of(beside(path, decoded), beside(path, plain), decoded)) {
            if (folder.count(tried) == 1) {
                return tried;
            }
        }
        return decoded.replaceFirst(".*/", "");
    }

    /** The path that a link means beside the page it stands on; the link itself where it is no path. */
    private static String beside(String path, String link) {
        try {
            URI page = new URI(null, null, "/" + path, null);
            return page.resolve(new URI(null, null, link, null)).getPath().replaceFirst("^/+", "");
        } catch (URISyntaxException unreadable) {
            return link;
        }
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscapes) {
            return link;
        }
    }
}
