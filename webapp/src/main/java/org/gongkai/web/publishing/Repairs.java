package org.gongkai.web.publishing;

import java.util.Comparator;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleaning.TextLayout;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.screening.Screening;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about something that screening found: cover it, or say why it may stand. */
@Service
public class Repairs {
    private final Publishing publishing;
    private final ScreenedItems screened;
    private final Screening screening;
    private final Records records;

    Repairs(Publishing publishing, ScreenedItems screened, Screening screening, Records records) {
        this.publishing = publishing;
        this.screened = screened;
        this.screening = screening;
        this.records = records;
    }

    /** Whether something found there can be covered here: in what people typed, not in files. */
    public static boolean canMask(Remark remark) {
        String part = remark.part().name();
        return remark.canBeMasked() && (part.equals(ScreenedItems.TITLE) || part.equals(ScreenedItems.TEXT));
    }

    /**
     * Covers everything a remark is about (遮盖). The text is looked through again at once; whatever had been approved is approved
     * no more.
     *
     * @param revision the revision that was read
     * @throws ActionRefused there is no such remark, it cannot be masked here, changed meanwhile, or not allowed
     */
    @Transactional
    public Item mask(SignedIn who, long id, long revision, String key) {
        Item item = publishing.find(who, id);
        Remark remark = remark(item, key);
        if (!canMask(remark)) {
            throw new ActionRefused(Reason.UNKNOWN_REMARK);
        }
        Item after = publishing.rewrite(who, id, revision, masked(item.content(), remark));
        records.acted(
                after,
                who,
                "item.screening.mask",
                remark.code().name() + " × " + remark.places().size());
        return after;
    }

    /**
     * Keeps why something may stand (说明); it holds for exactly what was found.
     *
     * @param revision the revision that was read
     * @throws ActionRefused there is no such remark, the reason is blank or too long, changed meanwhile, or not allowed
     */
    @Transactional
    public Item answer(SignedIn who, long id, long revision, String key, String reason) {
        Item item = publishing.find(who, id);
        require(item.revision() == revision, Reason.CHANGED_MEANWHILE);
        require(publishing.mayRewrite(who, item), Reason.NOT_ALLOWED);
        require(!reason.isBlank(), Reason.REASON_MISSING);
        require(reason.strip().length() <= Answer.LONGEST, Reason.TOO_LONG);
        Remark remark = remark(item, key);
        screening.answer(ScreenedItems.subject(item.id()), remark, reason.strip(), who.accountId(), who.personName());
        records.acted(item, who, "item.screening.answer", remark.code().name() + ": " + reason.strip());
        return item;
    }

    /**
     * Keeps what people have answered for where the same is still found in a cleaned copy of a file; where anything is found
     * otherwise it is asked anew.
     *
     * @param item with the copy in the place of the file
     * @param before what had been found in the file
     */
    @Transactional
    void keepAnswers(SignedIn who, Item item, List<Remark> before) {
        for (Remark found : screened.of(item).remarks()) {
            before.stream()
                    .filter(one -> one.answer().isPresent() && one.isLike(found))
                    .filter(one -> found.isOpen())
                    .findFirst()
                    .flatMap(Remark::answer)
                    .ifPresent(answer -> {
                        screening.answer(
                                ScreenedItems.subject(item.id()), found, answer.reason(), answer.by(), answer.byName());
                        records.acted(
                                item,
                                who,
                                "item.screening.answer.kept",
                                found.code().name());
                    });
        }
    }

    private Remark remark(Item item, String key) {
        return screened.of(item).find(key).orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_REMARK));
    }

    private static Content masked(Content content, Remark remark) {
        List<Place> lastFirst = remark.places().stream()
                .sorted(Comparator.comparingInt(Place::from).reversed())
                .toList();
        if (remark.part().name().equals(ScreenedItems.TITLE)) {
            StringBuilder title = new StringBuilder(content.title());
            lastFirst.forEach(place ->
                    title.replace(place.from(), place.to(), place.masked().orElseThrow()));
            return content.with(title.toString(), content.text());
        }
        TextLayout layout = TextLayout.of(content.text());
        lastFirst.forEach(place -> layout.replace(place.from(), place.masked().orElseThrow()));
        return content.with(content.title(), layout.html());
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new ActionRefused(otherwise);
        }
    }
}
