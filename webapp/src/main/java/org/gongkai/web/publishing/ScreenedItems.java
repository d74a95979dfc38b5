package org.gongkai.web.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.web.publishing.cleaning.TextLayout;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.screening.Screening;
import org.gongkai.web.screening.model.Part;
import org.gongkai.web.screening.model.Screened;
import org.gongkai.web.screening.model.Subject;
import org.springframework.stereotype.Component;

/** What screening says of items: everything that goes out with one is looked through, the names of its files as well. */
@Component
public class ScreenedItems {
    static final String TITLE = "title";
    static final String TEXT = "text";
    private static final String FACTS = "facts";

    private final Screening screening;

    ScreenedItems(Screening screening) {
        this.screening = screening;
    }

    /** What was found in the newest version, with the answers that were given. */
    public Screened of(Item item) {
        return of(item.id(), item.content());
    }

    /** The same of one version of an item. */
    public Screened of(long id, Content content) {
        return screening.screen(subject(id), parts(content), content.writtenOn());
    }

    /**
     * Refuses to take an item on towards the public while something found in it is neither repaired nor answered for. What is
     * not proactively disclosed never gets there, and what is taken back may be as it is.
     *
     * @return how many remarks people have answered for
     * @throws ActionRefused something is open
     */
    int require(Item item, ItemAction action) {
        if (!leadsOn(action) || item.content().attribute() != Attribute.PROACTIVE) {
            return 0;
        }
        Screened screened = of(item);
        if (!screened.isClean()) {
            throw new ActionRefused(Reason.SCREENING_OPEN);
        }
        return (int) screened.answered();
    }

    static Subject subject(long id) {
        return new Subject(Records.KIND, id);
    }

    private static boolean leadsOn(ItemAction action) {
        return switch (action) {
            case SUBMIT, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH, PUBLISH_URGENTLY -> true;
            case RETURN, REVISE, WITHDRAW, ARCHIVE -> false;
        };
    }

    private static List<Part> parts(Content content) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.typed(TITLE, content.title()));
        parts.add(Part.typed(TEXT, TextLayout.of(content.text()).text()));
        parts.add(Part.typed(FACTS, facts(content)));
        content.attachments().forEach(file -> parts.add(Part.file(file.name(), file.sha256())));
        return parts;
    }

    private static String facts(Content content) {
        String names = content.attachments().stream().map(Attachment::name).collect(Collectors.joining("\n"));
        String facts = content.keywords() + "\n" + content.documentNumber() + "\n" + names;
        return content.particulars().elements().isEmpty()
                ? facts
                : facts + "\n"
                        + String.join("\n", content.particulars().elements().values());
    }
}
