package org.gongkai.bench.judgement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.springframework.dao.DataAccessException;

/**
 * The service layer under pages and interface.
 *
 * @param publishing its door
 * @param intake where files are received
 * @param files its door for files
 */
public record ServiceDoor(Publishing publishing, FileIntake intake, ItemFiles files) implements Door {
    @Override
    public Outcome ask(Deed deed) {
        try {
            Item item = carryOut(deed);
            return new Outcome.Done(item.id(), item.revision());
        } catch (ActionRefused refused) {
            return new Outcome.Refused(refused.code());
        } catch (FileRefused refused) {
            return new Outcome.Refused(refused.code());
        } catch (DataAccessException e) {
            return new Outcome.Unknown(e.toString());
        }
    }

    private Item carryOut(Deed deed) {
        Deed.Target target = deed.target();
        return switch (deed.act()) {
            case DRAFT -> publishing.draft(deed.who().signedIn(), target.body(), content(deed.words()));
            case REWRITE ->
                publishing.rewrite(
                        deed.who().signedIn(),
                        target.item(),
                        target.revision(),
                        content(deed.words()).with(attached(deed)));
            case ATTACH -> attach(deed);
            case SUBMIT,
                    RETURN,
                    APPROVE,
                    REVIEW_CONFIDENTIALITY,
                    SIGN,
                    PUBLISH,
                    PUBLISH_URGENTLY,
                    REVISE,
                    WITHDRAW,
                    ARCHIVE ->
                publishing.act(
                        deed.who().signedIn(),
                        target.item(),
                        target.revision(),
                        ItemAction.valueOf(deed.act().name()),
                        Opinion.of("drill " + deed.act().name().toLowerCase(Locale.ROOT)),
                        Optional.empty());
        };
    }

    /** As the pages do: the form of a text does not bring the files again. */
    private List<Attachment> attached(Deed deed) {
        return publishing
                .find(deed.who().signedIn(), deed.target().item())
                .content()
                .attachments();
    }

    private Item attach(Deed deed) {
        Deed.Target target = deed.target();
        files.room(deed.who().signedIn(), target.item());
        byte[] text = Wording.fileText(deed.words()).getBytes(StandardCharsets.UTF_8);
        try (Received file = intake.receive(Wording.fileName(deed.words()), new ByteArrayInputStream(text))) {
            return files.attach(deed.who().signedIn(), target.item(), target.revision(), List.of(file));
        }
    }

    private static Content content(String words) {
        return Content.of(Wording.title(), Wording.text(words));
    }
}
