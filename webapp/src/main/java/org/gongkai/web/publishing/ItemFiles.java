package org.gongkai.web.publishing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.RedactedFile;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ReviewScans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of items: attachments, which are part of what is approved, and scans of signed forms, which never leave the office.
 * Positions count from 1.
 */
@Service
public class ItemFiles {
    /** What a signed form may be scanned to. */
    private static final Set<String> SCANS = Set.of("application/pdf", "application/ofd", "image/jpeg", "image/png");

    private final Publishing publishing;
    private final KeptFiles files;
    private final ReviewScans scans;
    private final Records records;
    private final Clock clock;

    ItemFiles(Publishing publishing, KeptFiles files, ReviewScans scans, Records records, Clock clock) {
        this.publishing = publishing;
        this.files = files;
        this.scans = scans;
        this.records = records;
        this.clock = clock;
    }

    /**
     * How many files may still be attached; asked before anything is received.
     *
     * @throws ActionRefused there is no such item, or this person may not change it
     */
    @Transactional(readOnly = true)
    public int room(SignedIn who, long id) {
        Item item = publishing.find(who, id);
        require(!item.isOut(), Reason.WRONG_STEP);
        require(publishing.mayRewrite(who, item), Reason.NOT_ALLOWED);
        return Math.max(
                0, files.limits().filesPerItem() - item.content().attachments().size());
    }

    /**
     * How many files a request may bring at all.
     *
     * @throws ActionRefused there is no such item
     */
    @Transactional(readOnly = true)
    public int most(SignedIn who, long id) {
        publishing.find(who, id);
        return files.limits().filesPerItem();
    }

    /**
     * Attaches received files behind those that are there; whatever had been approved is approved no more.
     *
     * @param revision the revision that was read
     * @throws ActionRefused changed meanwhile, not allowed, or already published
     * @throws FileRefused too many, or two of the same name
     */
    @Transactional
    public Item attach(SignedIn who, long id, long revision, List<Received> received) {
        Item item = read(who, id, revision);
        List<Attachment> all = new ArrayList<>(item.content().attachments());
        for (Received file : received) {
            if (all.stream().anyMatch(other -> other.name().equalsIgnoreCase(file.name()))) {
                throw new FileRefused(FileRefused.Reason.NAME_TAKEN, file.name());
            }
            all.add(attachment(file));
        }
        if (all.size() > files.limits().filesPerItem()) {
            throw new FileRefused(FileRefused.Reason.TOO_MANY, files.limits().filesPerItem());
        }
        files.keep(received);
        return publishing.rewriteFiles(who, item, all, "item.attach", names(received));
    }

    /**
     * Takes a file out of an item; the published version keeps it.
     *
     * @param revision the revision that was read
     * @throws ActionRefused there is none, changed meanwhile, not allowed, or already published
     */
    @Transactional
    public Item detach(SignedIn who, long id, long revision, int position) {
        Item item = read(who, id, revision);
        List<Attachment> left = new ArrayList<>(item.content().attachments());
        Attachment gone = at(left, position);
        left.remove(position - 1);
        return publishing.rewriteFiles(who, item, left, "item.detach", told(gone));
    }

    /**
     * Puts a file in another place among the others; whatever had been approved is approved no more.
     *
     * @param revision the revision that was read
     * @param to the place it has from then on; the files between move up or down by one
     * @throws ActionRefused there is no such file or place, changed meanwhile, not allowed, or already published
     */
    @Transactional
    public Item move(SignedIn who, long id, long revision, int position, int to) {
        Item item = read(who, id, revision);
        List<Attachment> ordered = new ArrayList<>(item.content().attachments());
        Attachment moved = at(ordered, position);
        require(to >= 1 && to <= ordered.size(), Reason.UNKNOWN_FILE);
        ordered.remove(position - 1);
        ordered.add(to - 1, moved);
        return publishing.rewriteFiles(who, item, ordered, "item.attachment.move", told(moved) + " → " + to);
    }

    /** The item, where this person may change its files now. */
    @Transactional(readOnly = true)
    Item changeable(SignedIn who, long id, long revision) {
        Item item = read(who, id, revision);
        require(publishing.mayRewrite(who, item), Reason.NOT_ALLOWED);
        return item;
    }

    /** Puts a cleaned copy of a file in its place. */
    @Transactional
    Item replace(SignedIn who, long id, long revision, int position, RedactedFile made) {
        Item item = read(who, id, revision);
        List<Attachment> files = new ArrayList<>(item.content().attachments());
        Attachment before = at(files, position);
        Attachment after = attachment(made.received());
        files.set(position - 1, after);
        this.files.keep(List.of(made.received()));
        String what = told(before) + " → " + after.shownHash() + " " + new TreeMap<>(made.removed());
        return publishing.rewriteFiles(who, item, files, "item.attachment.redact", what);
    }

    /**
     * A file for somebody who may read the item; that they took it is noted.
     *
     * @throws ActionRefused there is none
     */
    @Transactional
    public Attachment download(SignedIn who, long id, int position) {
        Item item = publishing.find(who, id);
        Attachment file = at(item.content().attachments(), position);
        records.acted(item, who, "item.attachment.download", told(file));
        return file;
    }

    /**
     * Binds the scan of a signed form to the opinion it shows.
     *
     * @param review number of the opinion among those of the newest version
     * @throws ActionRefused there is no such opinion, or it was not given on paper, or this is not the person's work
     * @throws FileRefused no picture and no document of pages
     */
    @Transactional
    public Item addScan(SignedIn who, long id, int review, Received scan) {
        Item item = publishing.find(who, id);
        require(publishing.mayRecordPaper(who, item), Reason.NOT_ALLOWED);
        require(review >= 1 && review <= item.reviews().size(), Reason.UNKNOWN_FILE);
        require(item.reviews().get(review - 1).signedOn().isPresent(), Reason.NOT_ON_PAPER);
        if (!SCANS.contains(scan.content().mediaType())) {
            throw new FileRefused(FileRefused.Reason.NO_SCAN, scan.name());
        }
        files.keep(List.of(scan));
        scans.add(item, review, attachment(scan), new Actor(who.accountId(), who.personName()), clock.instant());
        records.acted(item, who, "item.scan", told(attachment(scan)));
        return item;
    }

    /**
     * A scan for somebody who may read the item; that they took it is noted.
     *
     * @throws ActionRefused there is none
     */
    @Transactional
    public Attachment downloadScan(SignedIn who, long id, int review, int position) {
        Item item = publishing.find(who, id);
        Attachment scan = at(scans.of(item).getOrDefault(review, List.of()), position);
        records.acted(item, who, "item.scan.download", told(scan));
        return scan;
    }

    private Item read(SignedIn who, long id, long revision) {
        Item item = publishing.find(who, id);
        require(item.revision() == revision, Reason.CHANGED_MEANWHILE);
        require(!item.isOut(), Reason.WRONG_STEP);
        return item;
    }

    static Attachment at(List<Attachment> files, int position) {
        require(position >= 1 && position <= files.size(), Reason.UNKNOWN_FILE);
        return files.get(position - 1);
    }

    private static Attachment attachment(Received file) {
        KeptFile content = file.content();
        return new Attachment(file.name(), content.bytes(), content.sha256(), content.mediaType());
    }

    private static String names(List<Received> received) {
        return received.stream().map(file -> told(attachment(file))).collect(Collectors.joining("; "));
    }

    private static String told(Attachment file) {
        return file.name() + " " + file.shownHash();
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new ActionRefused(otherwise);
        }
    }
}
