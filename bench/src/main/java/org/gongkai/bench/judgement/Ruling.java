package org.gongkai.bench.judgement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.bench.judgement.Journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of one item after all that was acknowledged of it, found out step by step by rules of our own: who held which
 * post, who wrote what, what was approved in which order. Each thing that should have been refused is a finding.
 */
public final class Ruling {
    private static final Set<Act> NEVER_ONES_OWN =
            EnumSet.of(Act.REVIEW_CONFIDENTIALITY, Act.SIGN, Act.PUBLISH_URGENTLY);

    private final Way way;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final Set<Long> authors = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private Position position = Position.DRAFT;
    private long body;
    private long revision;
    private String words = "";
    private @Nullable Stretch open;
    private List<String> openFiles = List.of();
    private boolean isWithdrawn;
    private long withdrawals;

    private Ruling(Way way) {
        this.way = way;
    }

    /**
     * A time in which a content was public.
     *
     * @param from when its publication was asked for
     * @param until when its end was acknowledged
     */
    public record Stretch(String words, long from, long until) {}

    /** Judges the entries of one item. */
    public static Ruling on(List<Entry> entries, Town town) {
        Entry first = entries.getFirst();
        long body = first.deed().target().body();
        Ruling ruling = new Ruling(town.wayOf(body));
        ruling.begin(first, body);
        entries.stream().skip(1).forEach(ruling::take);
        return ruling;
    }

    private void begin(Entry first, long where) {
        body = where;
        revision = first.revision();
        if (first.deed().act() != Act.DRAFT) {
            findings.add("item %d begins with %s"
                    .formatted(first.item(), first.deed().act()));
        }
        write(first);
        verifyPost(first);
    }

    private void take(Entry entry) {
        Act act = entry.deed().act();
        if (entry.revision() != ++revision) {
            findings.add("item %d goes from revision %d to %d by %s"
                    .formatted(entry.item(), revision - 1, entry.revision(), act));
            revision = entry.revision();
        }
        verifyPost(entry);
        boolean isOwn = authors.contains(entry.deed().who().account());
        if (isOwn && NEVER_ONES_OWN.contains(act)) {
            findings.add("item %d: %s by an author".formatted(entry.item(), act));
        }
        Optional<Position> next = position.after(act, way);
        if (next.isEmpty()) {
            findings.add("item %d: %s at %s".formatted(entry.item(), act, position));
        }
        boolean isTakenBack = act == Act.RETURN && position == Position.CONFIDENTIALITY_AFTER;
        position = next.orElse(position);
        follow(entry, isTakenBack ? Act.WITHDRAW : act);
    }

    private void follow(Entry entry, Act act) {
        switch (act) {
            case REWRITE -> write(entry);
            case ATTACH -> {
                files.add(entry.deed().words());
                authors.add(entry.deed().who().account());
            }
            case REVISE -> {
                authors.clear();
                authors.add(entry.deed().who().account());
            }
            case PUBLISH, PUBLISH_URGENTLY -> publish(entry);
            case WITHDRAW -> {
                if (open == null) {
                    findings.add("item %d was withdrawn without being public".formatted(entry.item()));
                }
                close(entry);
                withdrawals++;
                isWithdrawn = true;
            }
            case ARCHIVE -> {
                if (!isWithdrawn) {
                    findings.add("item %d was archived without being withdrawn".formatted(entry.item()));
                }
                isWithdrawn = false;
            }
            case DRAFT, SUBMIT, RETURN, APPROVE, REVIEW_CONFIDENTIALITY, SIGN -> {}
        }
    }

    private void publish(Entry entry) {
        close(entry);
        open = new Stretch(words, entry.begun(), Long.MAX_VALUE);
        openFiles = List.copyOf(files);
        isWithdrawn = false;
    }

    private void close(Entry entry) {
        if (open != null) {
            stretches.add(new Stretch(open.words(), open.from(), entry.ended()));
            open = null;
        }
    }

    private void write(Entry entry) {
        words = entry.deed().words();
        authors.add(entry.deed().who().account());
    }

    private void verifyPost(Entry entry) {
        Act act = entry.deed().act();
        if (!entry.deed().who().holds(position.mayDo(act), body)) {
            findings.add("item %d: %s at %s by somebody without the post".formatted(entry.item(), act, position));
        }
    }

    /** What should never have been done. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** The content that is public now. */
    public Optional<String> shownNow() {
        return Optional.ofNullable(open).map(Stretch::words);
    }

    /** The marks of the files that are public now, or, where nothing is, of those that must not be. */
    public List<String> files() {
        return open == null ? List.copyOf(files) : openFiles;
    }

    /** All times in which something was public, the present one included. */
    public List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>(stretches);
        if (open != null) {
            all.add(open);
        }
        return all;
    }

    /** The newest revision that was acknowledged. */
    public long revision() {
        return revision;
    }

    /** Where its newest version stands. */
    public Position position() {
        return position;
    }

    /** Whether it was withdrawn and is neither public again nor archived. */
    public boolean isWithdrawn() {
        return isWithdrawn;
    }

    /** How often it was taken from the public. */
    public long withdrawals() {
        return withdrawals;
    }

    /** The body it belongs to. */
    public long body() {
        return body;
    }
}
