package org.gongkai.bench.judgement;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.springframework.dao.DataAccessException;

/**
 * The service layer under pages and interface.
 *
 * @param publishing its door
 */
public record ServiceDoor(Publishing publishing) implements Door {
    @Override
    public Outcome ask(Deed deed) {
        try {
            Item item = carryOut(deed);
            return new Outcome.Done(item.id(), item.revision());
        } catch (ActionRefused refused) {
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
                publishing.rewrite(deed.who().signedIn(), target.item(), target.revision(), content(deed.words()));
            case SUBMIT, RETURN, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH, REVISE, WITHDRAW, ARCHIVE ->
                publishing.act(
                        deed.who().signedIn(),
                        target.item(),
                        target.revision(),
                        ItemAction.valueOf(deed.act().name()),
                        Opinion.of("drill " + deed.act().name().toLowerCase(Locale.ROOT)),
                        Optional.empty());
        };
    }

    private static Content content(String words) {
        return Content.of(Wording.title(), Wording.text(words));
    }
}
