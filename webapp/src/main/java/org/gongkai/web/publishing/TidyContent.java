package org.gongkai.web.publishing;

import java.util.List;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Named;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.kinds.ParticularsReading;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Content;

/** What somebody wrote as it is saved, whoever brings it: without blanks around it, with clean markup, in its bounds. */
final class TidyContent {
    private TidyContent() {}

    /**
     * The content as it is saved.
     *
     * @throws ActionRefused a part is too long, there is no such kind or element, or the value of an element cannot be read
     */
    static Content of(Content content) {
        Content tidy = new Content(
                content.title().strip(),
                CleanText.of(content.text()),
                content.attribute(),
                content.ground().strip(),
                content.documentNumber().strip(),
                content.writtenOn(),
                content.receivedOn(),
                content.keywords().strip(),
                content.attachments(),
                content.classification(),
                tidy(content.particulars()));
        if (tidy.isTooLong()) {
            throw new ActionRefused(Reason.TOO_LONG);
        }
        return tidy;
    }

    private static Particulars tidy(Particulars typed) {
        InformationKind kind = Kinds.find(typed.kind())
                .orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_KIND, List.of(as(typed.kind()))));
        ParticularsReading read = ParticularsReading.of(kind, typed.elements());
        refuse(
                Reason.UNKNOWN_ELEMENT,
                read.unknown().stream().map(TidyContent::as).toList());
        refuse(
                Reason.ELEMENT_UNREADABLE,
                read.unreadable().stream().map(Element::name).toList());
        refuse(
                Reason.ELEMENT_TOO_LONG,
                read.tooLong().stream().map(Element::name).toList());
        return read.particulars();
    }

    private static void refuse(Reason reason, List<Named> about) {
        if (!about.isEmpty()) {
            throw new ActionRefused(reason, about);
        }
    }

    private static Named as(String code) {
        return new Named(code, code);
    }
}
