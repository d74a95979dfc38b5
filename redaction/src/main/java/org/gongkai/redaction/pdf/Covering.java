package org.gongkai.redaction.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.covering.Hit;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.pdf.Readings.Slot;
import org.gongkai.redaction.pdf.trace.Characters;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Sheet;
import org.gongkai.redaction.pdf.trace.Stopped;

/** Finds what is to be covered on a page, in whatever order it is drawn, and takes it out; and takes out what nobody sees. */
final class Covering {
    private static final char STAR = '*';

    private final Covers covers;
    private final Journal journal;

    Covering(Covers covers, Journal journal) {
        this.covers = covers;
        this.journal = journal;
    }

    private record Place(int run, int instruction, int string) {}

    void apply(Sheet sheet) {
        Set<Glyph> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
        unseen.addAll(sheet.unseen());
        if (!covers.isEmpty()) {
            List<Glyph> seen = sheet.glyphs().stream()
                    .filter(glyph -> !unseen.contains(glyph))
                    .toList();
            cover(sheet, seen);
            if (!unseen.isEmpty()) {
                takeOutOf(sheet, unseen);
            }
        }
        takeOutUnseen(sheet);
    }

    private void cover(Sheet sheet, List<Glyph> seen) {
        if (seen.stream().anyMatch(glyph -> glyph.meaning().text().equals(Characters.UNKNOWN))) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "characters of which nothing tells what they are");
        }
        IdentityHashMap<Glyph, Integer> order = new IdentityHashMap<>();
        sheet.glyphs().forEach(glyph -> order.put(glyph, order.size()));
        for (List<Glyph> hit : hits(seen)) {
            if (Pictured.areUnder(sheet, order, hit)) {
                throw pictured();
            }
            note(hit.stream().map(Glyph::cover).reduce(false, Boolean::logicalOr));
        }
    }

    private static Stopped pictured() {
        return new Stopped(Why.UNKNOWN_CONTENT, "a picture that may show what is to be covered");
    }

    private void note(boolean isNew) {
        journal.note(Removed.COVERED, isNew ? 1 : 0);
    }

    /** Whether anything is on the page that was to be covered. */
    boolean finds(Sheet sheet) {
        return !covers.isEmpty() && !hits(sheet.glyphs()).isEmpty();
    }

    /** What is found in text of which some is unseen; such text often tells what a picture shows, whose dots stay. */
    private void takeOutOf(Sheet sheet, Set<Glyph> unseen) {
        for (List<Glyph> hit : hits(sheet.glyphs())) {
            boolean isNew = false;
            for (Glyph glyph : hit) {
                if (unseen.contains(glyph) && Pictured.isOn(sheet, glyph)) {
                    throw pictured();
                }
                isNew |= unseen.contains(glyph) ? glyph.takeOut() : glyph.cover();
            }
            note(isNew);
        }
    }

    private void takeOutUnseen(Sheet sheet) {
        Set<Place> places = new HashSet<>();
        for (Glyph glyph : sheet.unseen()) {
            if (glyph.takeOut()) {
                Glyph.Code code = glyph.code();
                places.add(new Place(System.identityHashCode(code.run()), code.instruction(), code.string()));
            }
        }
        journal.note(Removed.HIDDEN_TEXT, places.size() + sheet.hiddenForms());
    }

    private List<List<Glyph>> hits(List<Glyph> glyphs) {
        List<List<Glyph>> hits = new ArrayList<>();
        boolean areNamed = glyphs.stream().anyMatch(glyph -> glyph.meaning().shape() != null);
        for (List<Slot> reading : Readings.of(glyphs)) {
            hits.addAll(hits(reading, false));
            if (areNamed) {
                hits.addAll(hits(reading, true));
            }
        }
        return hits;
    }

    private List<List<Glyph>> hits(List<Slot> reading, boolean asNamed) {
        StringBuilder text = new StringBuilder();
        List<Slot> owners = new ArrayList<>();
        for (Slot slot : reading) {
            Glyph.Meaning meaning = slot.first().meaning();
            String shape = meaning.shape();
            String of = asNamed && shape != null ? shape : meaning.text();
            text.append(of);
            for (int i = 0; i < of.length(); i++) {
                owners.add(slot);
            }
        }
        List<List<Glyph>> hits = new ArrayList<>();
        for (Hit hit : covers.in(text.toString())) {
            List<Glyph> covered = new ArrayList<>();
            for (int i = hit.from(); i < hit.to(); i++) {
                if (hit.masked().charAt(i - hit.from()) == STAR && text.charAt(i) != STAR) {
                    covered.addAll(owners.get(i).glyphs());
                }
            }
            hits.add(covered);
        }
        return hits;
    }
}
