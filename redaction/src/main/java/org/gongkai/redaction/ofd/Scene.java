package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.ofd.Glyph.Fate;
import org.gongkai.redaction.ofd.PageText.Sought;
import org.gongkai.redaction.plain.UnseenSigns;

/** Everything drawn on one page, from the lowest to the highest: which of its text is covered, and which nobody sees. */
final class Scene {
    /** In millimetres; narrower areas are rules. */
    private static final double NARROW = 1.5;
    /** Characters times areas: a minute of work, or a trap. */
    private static final long MOST_COMPARED = 50_000_000;

    private final List<Item> items;
    private final Rectangle paper;
    private final Journal journal;
    private final List<Glyph> glyphs = new ArrayList<>();

    Scene(List<Item> items, Rectangle paper, Journal journal) throws CannotRedact {
        this.items = items;
        this.paper = paper;
        this.journal = journal;
        for (Item item : items) {
            if (item instanceof Item.Text text) {
                glyphs.addAll(text.object().glyphs());
            }
        }
        if ((long) glyphs.size() * items.size() > MOST_COMPARED) {
            throw new CannotRedact(Why.TOO_LARGE, "ofd: page");
        }
    }

    /** Marks what is covered on this page. Dots under it would still show it, so that it may not lie on a picture. */
    void cover(Sought sought) throws CannotRedact {
        journal.note(Removed.COVERED, PageText.cover(glyphs, sought));
        for (Item item : items) {
            if (item instanceof Item.Picture picture && glyphs.stream().anyMatch(glyph -> isOn(picture, glyph))) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: text on a picture");
            }
        }
    }

    private static boolean isOn(Item.Picture picture, Glyph glyph) {
        return glyph.fate() == Fate.IS_COVERED && picture.box().meets(glyph.box());
    }

    /**
     * Marks what nobody sees: clear or white, beside the paper, under something.
     *
     * @param own those of them whose text is looked at; what lies under and over it counts all the same
     */
    void clear(List<Item> own) throws CannotRedact {
        Set<Item> those = new HashSet<>(own);
        for (int at = 0; at < items.size(); at++) {
            switch (items.get(at)) {
                case Item.Text text
                when those.contains(text) -> journal.note(Removed.HIDDEN_TEXT, clear(text.object(), at) ? 1 : 0);
                case Item.Text _ -> {}
                case Item.Picture picture -> refuseUnder(picture, at);
                case Item.Area _ -> {}
            }
        }
    }

    private boolean clear(TextObject object, int at) throws CannotRedact {
        boolean isUnseen = object.isUnseen();
        boolean isWhite = object.isWhite();
        boolean had = false;
        for (Glyph glyph : object.glyphs()) {
            boolean goes = isUnseen
                    || !paper.meets(glyph.box())
                    || UnseenSigns.has(glyph.sign())
                    || (isWhite && !hasGround(glyph, at))
                    || isUnder(glyph, at);
            if (goes && !Character.isWhitespace(glyph.sign())) {
                had |= glyph.meets(Fate.GOES);
            } else if (goes) {
                glyph.meets(Fate.GOES);
            }
        }
        return had;
    }

    private boolean hasGround(Glyph glyph, int at) {
        return items.subList(0, at).stream().anyMatch(item -> switch (item) {
            case Item.Area area -> area.box().hidesMiddleOf(glyph.box());
            case Item.Picture picture -> picture.box().hidesMiddleOf(glyph.box());
            case Item.Text _ -> false;
        });
    }

    private boolean isUnder(Glyph glyph, int at) throws CannotRedact {
        boolean isUnder = false;
        for (Item item : items.subList(at + 1, items.size())) {
            switch (item) {
                case Item.Area area
                when area.box().hidesMiddleOf(glyph.box()) -> {
                    if (!area.isRectangle()) {
                        throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: text under a shape");
                    }
                    isUnder = true;
                }
                case Item.Picture picture
                when picture.box().hidesMiddleOf(glyph.box()) -> isUnder |= picture.isOpaque();
                default -> {}
            }
        }
        return isUnder;
    }

    /** Somebody may have laid a box over what a picture shows; it would still be there. */
    private void refuseUnder(Item.Picture picture, int at) throws CannotRedact {
        for (Item item : items.subList(at + 1, items.size())) {
            boolean hides = item instanceof Item.Area area
                    && area.box().meets(picture.box())
                    && Math.min(area.box().width(), area.box().height()) > NARROW;
            if (hides) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: picture under a shape");
            }
        }
    }
}
