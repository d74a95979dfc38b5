package org.gongkai.documents.outgoing.layout;

import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.fonts.ShippedFace;

/** Something on a page; points, from the upper left corner of the paper. */
public sealed interface Mark {
    /**
     * Characters of one look on one line.
     *
     * @param x left edge of the first character
     * @param y base line
     * @param spacing added after every character
     */
    record Text(double x, double y, Look look, double spacing, String text) implements Mark {
        /** Distance from this character to the next. */
        public double advance(int codePoint) {
            return look.face().advance(codePoint) * look.points() + spacing;
        }
    }

    /** A typeface in a size. */
    record Look(ShippedFace face, double points, boolean isBold) {}

    /** A straight rule. */
    record Rule(double x, double y, double endX, double endY) implements Mark {
        /** How thick rules are. */
        public static final double POINTS = 0.5;
    }

    /** A picture. */
    record Picture(double x, double y, double width, double height, Block.Image image) implements Mark {}
}
