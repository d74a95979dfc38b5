package org.gongkai.web.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Named;
import org.gongkai.web.publishing.kinds.Particulars;

/**
 * All of an item that goes out and is approved.
 *
 * @param title 名称
 * @param text clean HTML
 * @param attribute 公开属性
 * @param ground why an item is not disclosed, with its article; empty for those that are
 * @param documentNumber 文号 such as 临政发〔2025〕12号; may be empty
 * @param writtenOn 成文日期
 * @param receivedOn 收到日期 of what others made
 * @param keywords 主题词, parted by blanks; may be empty
 * @param attachments in their order
 * @param classification catalogue entry, subject and genre
 * @param particulars its kind and the elements of that kind
 */
public record Content(
        String title,
        String text,
        Attribute attribute,
        String ground,
        String documentNumber,
        Optional<LocalDate> writtenOn,
        Optional<LocalDate> receivedOn,
        String keywords,
        List<Attachment> attachments,
        Classification classification,
        Particulars particulars) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_KEYWORDS = 120;
    private static final int LONGEST_GROUND = 300;
    private static final int LONGEST_TEXT = 200_000;

    /** Keeps a copy of the list. */
    public Content {
        attachments = List.copyOf(attachments);
    }

    /** A notice without a classification. */
    public Content(
            String title,
            String text,
            Attribute attribute,
            String ground,
            String documentNumber,
            Optional<LocalDate> writtenOn,
            Optional<LocalDate> receivedOn,
            String keywords,
            List<Attachment> attachments) {
        this(
                title,
                text,
                attribute,
                ground,
                documentNumber,
                writtenOn,
                receivedOn,
                keywords,
                attachments,
                Classification.NONE,
                Particulars.NONE);
    }

    /** A text of its own without any more said about it. */
    public static Content of(String title, String text) {
        return new Content(title, text, Attribute.PROACTIVE, "", "", Optional.empty(), Optional.empty(), "", List.of());
    }

    /** The same with other files. */
    public Content with(List<Attachment> others) {
        return with(title, text, others, classification, particulars);
    }

    /** The same elsewhere in the catalogue. */
    public Content with(Classification other) {
        return with(title, text, attachments, other, particulars);
    }

    /** The same of another kind, with its elements. */
    public Content with(Particulars other) {
        return with(title, text, attachments, classification, other);
    }

    /** The same with another title and text. */
    public Content with(String otherTitle, String otherText) {
        return with(otherTitle, otherText, attachments, classification, particulars);
    }

    /** The same, to be disclosed proactively. */
    public Content disclosed() {
        return new Content(
                title,
                text,
                Attribute.PROACTIVE,
                "",
                documentNumber,
                writtenOn,
                receivedOn,
                keywords,
                attachments,
                classification,
                particulars);
    }

    private Content with(
            String otherTitle, String otherText, List<Attachment> files, Classification place, Particulars elements) {
        return new Content(
                otherTitle,
                otherText,
                attribute,
                ground,
                documentNumber,
                writtenOn,
                receivedOn,
                keywords,
                files,
                place,
                elements);
    }

    /** Whether any part has more characters than it may have. */
    public boolean isTooLong() {
        return title.length() > LONGEST_TITLE
                || documentNumber.length() > LONGEST_NUMBER
                || keywords.length() > LONGEST_KEYWORDS
                || classification.subject().length() > LONGEST_KEYWORDS
                || classification.genre().length() > LONGEST_KEYWORDS
                || ground.length() > LONGEST_GROUND
                || text.length() > LONGEST_TEXT;
    }

    /**
     * Refuses what its kind asks for and it does not say.
     *
     * @throws ActionRefused naming what is missing
     */
    void requireElements() {
        InformationKind kind = Kinds.of(particulars);
        List<Named> missing = new ArrayList<>();
        if (documentNumber.isBlank()) {
            kind.traits().number().ifPresent(missing::add);
        }
        kind.missing(particulars).forEach(element -> missing.add(element.name()));
        if (!missing.isEmpty()) {
            throw new ActionRefused(ActionRefused.Reason.ELEMENT_MISSING, missing);
        }
    }

    /** What identifies exactly this content. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }
}
