package org.gongkai.web.publishing;

import java.util.List;
import java.util.Map;
import org.gongkai.redaction.model.Removed;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.RedactedFile;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.screening.Redactions;
import org.gongkai.web.screening.model.Part;
import org.gongkai.web.screening.model.Remark;
import org.springframework.stereotype.Service;

/** What people do about something that screening found in a file: a cleaned copy takes its place (遮盖并清理). */
@Service
public class FileRepairs {
    private final ItemFiles itemFiles;
    private final ScreenedItems screened;
    private final Repairs repairs;
    private final Redactions redactions;

    FileRepairs(ItemFiles itemFiles, ScreenedItems screened, Repairs repairs, Redactions redactions) {
        this.itemFiles = itemFiles;
        this.screened = screened;
        this.repairs = repairs;
        this.redactions = redactions;
    }

    /** Whether something found in a file goes when the file is cleaned. */
    public static boolean canClean(Remark remark) {
        return remark.part().sha256().isPresent()
                && (remark.isOpen() ? remark.canBeMasked() || remark.isUnseen() : isMerelyTold(remark));
    }

    /** What keeps nothing back and is gone with one press all the same. */
    private static boolean isMerelyTold(Remark remark) {
        return !remark.code().isBlocking() && remark.isUnseen();
    }

    /**
     * What came of it.
     *
     * @param removed how much was taken out of the file
     */
    public record Repaired(Item item, Map<Removed, Integer> removed) {}

    /**
     * Puts in the place of a file one without what screening found in it and can be covered, and without what its pages do not show;
     * whatever had been approved is approved no more. Not inside a transaction: it takes as long as a process does.
     *
     * @param revision the revision that was read
     * @param position of the file, from 1
     * @throws ActionRefused there is no such file, changed meanwhile, not allowed, or already published
     * @throws FileRefused it cannot be redacted to the end, or there is nothing to take out
     */
    public Repaired clean(SignedIn who, long id, long revision, int position) {
        Item item = itemFiles.changeable(who, id, revision);
        Attachment file = ItemFiles.at(item.content().attachments(), position);
        List<Remark> found = screened.of(item).remarks().stream()
                .filter(remark ->
                        remark.part().sha256().filter(file.sha256()::equals).isPresent())
                .toList();
        try (RedactedFile made = redactions.redact(
                Part.file(file.name(), file.sha256()), found, item.content().writtenOn())) {
            Item replaced = itemFiles.replace(who, id, revision, position, made);
            repairs.keepAnswers(who, replaced, found);
            return new Repaired(replaced, made.removed());
        }
    }
}
