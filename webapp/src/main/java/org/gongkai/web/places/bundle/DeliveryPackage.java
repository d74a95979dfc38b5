package org.gongkai.web.places.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Fingerprint;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.web.util.HtmlUtils;

/**
 * Everything somebody needs to enter an item on another platform, as one zip: three lines that say what to do, the text as clean HTML and in plain
 * words, the fields of the form as text and as a table, and the attachments under safe names. The same content gives the same bytes.
 */
public final class DeliveryPackage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    /** The earliest day a zip can name; the day of the making would make other bytes each time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Content content;
    private final Fingerprint fingerprint;
    private final List<FieldValue> fields;
    private final Phrases phrases;

    /**
     * Of what was approved, with the fields as the platform calls them.
     *
     * @param content with whole addresses in its links
     * @param fingerprint of what was approved
     */
    public DeliveryPackage(Content content, Fingerprint fingerprint, List<FieldValue> fields, Phrases phrases) {
        this.content = content;
        this.fingerprint = fingerprint;
        this.fields = List.copyOf(fields);
        this.phrases = phrases;
    }

    /**
     * Writes the zip.
     *
     * @param stored where the content of a hash is kept
     * @throws IOException nobody takes it any more, or a file cannot be read
     */
    public void write(OutputStream out, Function<String, Path> stored) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, phrases.say("places.package.readme"), GivenFile.text(readme()));
        put(zip, phrases.say("places.package.html"), html());
        put(
                zip,
                phrases.say("places.package.text"),
                GivenFile.text(CleanText.wordsOf(content.text()).lines().toList()));
        put(zip, phrases.say("places.package.fields") + ".txt", GivenFile.text(fieldLines()));
        put(zip, phrases.say("places.package.fields") + ".csv", csv());
        List<String> names = fileNames();
        for (int at = 0; at < names.size(); at++) {
            begin(zip, names.get(at));
            Files.copy(stored.apply(content.attachments().get(at).sha256()), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The text as it is pasted: paragraphs, headings, lists, tables and links without any style; pictures behind it, by their names in the package. */
    public String pasted() {
        StringBuilder html = new StringBuilder(content.text());
        List<String> names = fileNames();
        for (int at = 0; at < names.size(); at++) {
            Attachment file = content.attachments().get(at);
            if (file.mediaType().startsWith("image/")) {
                html.append("\n<p><img src=\"")
                        .append(HtmlUtils.htmlEscape(names.get(at), UTF_8))
                        .append("\" alt=\"")
                        .append(HtmlUtils.htmlEscape(file.name(), UTF_8))
                        .append("\"></p>");
            }
        }
        return html.toString();
    }

    private List<String> readme() {
        return List.of(
                phrases.say("places.package.readme.1", content.title()),
                phrases.say("places.package.readme.2"),
                phrases.say("places.package.readme.3", fingerprint.hex()));
    }

    private String html() {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>"
                + HtmlUtils.htmlEscape(content.title(), UTF_8)
                + "</title></head>\n<body>\n"
                + pasted()
                + "\n</body>\n</html>\n";
    }

    private List<String> fieldLines() {
        return fields.stream()
                .map(field -> phrases.say("item.texts.fact", field.label(), field.value()))
                .toList();
    }

    private String csv() {
        return GivenFile.csv(fields.stream()
                .map(field -> List.of(field.label(), field.value()))
                .toList());
    }

    private List<String> fileNames() {
        List<String> names = new ArrayList<>();
        content.attachments()
                .forEach(file -> names.add(
                        phrases.say("places.package.files") + "/" + SafeName.of(names.size() + 1, file.name())));
        return names;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
