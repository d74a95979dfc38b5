package org.gongkai.documents.columns;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.page.Box;

/**
 * A stretch of a line without a wide gap.
 *
 * @param text as printed
 * @param box its place in points
 * @param size of its characters in points
 * @param pieces the same cut at narrow gaps; itself where it has none
 */
public record Field(String text, Box box, float size, List<Field> pieces) {
    /** Edges closer than this, in points, are the same. */
    private static final float ALIGNED = 1.5f;

    private static final String UNIT = "(?:件|条|條|项|項|次|篇|个|個|人|人次|元|万元|萬元|亿元|億元|万|萬|件次|场|場|期)";
    private static final Pattern NUMBER = Pattern.compile("[-+－＋−]?\\s*[\\d０-９](?:[\\d０-９,，.．\\s]*[\\d０-９])?" + UNIT
            + "?|[\\d０-９零〇一二两兩三四五六七八九十百千万萬亿億]+" + UNIT + "?");
    private static final Pattern DIGITS = Pattern.compile("[-+－＋−]?[\\d０-９][\\d０-９,，.．]*");
    private static final Pattern REST = Pattern.compile("[\\d０-９,，.．]*" + UNIT + "?");
    private static final Pattern MARK = Pattern.compile("[/／—\\-－–―\\\\]{1,3}|无|無|" + UNIT);
    private static final Pattern UNITS = Pattern.compile(UNIT);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、]).*");

    /** A field without narrow gaps. */
    public static Field of(String text, Box box, float size) {
        return new Field(text, box, size, List.of());
    }

    /** Nothing, at the left end of the line that another field stands on. */
    static Field empty(Field other) {
        return of("", new Box(0, other.box().top(), 0, other.box().bottom()), other.size());
    }

    /** Whether it is a stretch of digits, maybe with a point. */
    boolean isDigits() {
        return DIGITS.matcher(text).matches();
    }

    /** Whether it is the sign of a number and nothing else. */
    boolean isPlus() {
        return text.equals("+") || text.equals("＋");
    }

    /** Another text without narrow gaps in the same place. */
    Field withText(String other) {
        return of(other, box, size);
    }

    /** Whether it may be the rest of a number that began in the line above. */
    boolean isRest() {
        return REST.matcher(text).matches();
    }

    /** A number, nil mark or unit, or several of which two are numbers that nearly touch: what stands in columns of values. */
    boolean isValue() {
        String squeezed = text.strip();
        return NUMBER.matcher(squeezed).matches()
                || MARK.matcher(squeezed).matches()
                || (pieces.stream().filter(Field::isNumber).count() > 1
                        && pieces.stream().allMatch(Field::isValue));
    }

    /** Whether it is a number and no mark. */
    boolean isNumber() {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** Whether it begins with a number of its own, as labels do: 「（三）」, 「1.」. */
    boolean isNumbered() {
        return NUMBERED.matcher(text.strip()).matches();
    }

    /** Whether gaps part it that may lie between columns: any but the one before a unit. */
    boolean hasGaps() {
        boolean hasUnit = !pieces.isEmpty() && pieces.getLast().isUnit();
        return pieces.size() > (hasUnit ? 2 : 1);
    }

    private boolean isUnit() {
        return UNITS.matcher(text.strip()).matches();
    }

    float left() {
        return box.left();
    }

    float right() {
        return box.right();
    }

    /** Points by which the two overlap along the line; negative where a gap parts them. */
    float overlap(Field other) {
        return Math.min(right(), other.right()) - Math.max(left(), other.left());
    }

    /** Whether left edges, middles or right edges are the same. */
    boolean isAligned(Field other) {
        return Math.abs(left() - other.left()) < ALIGNED
                || Math.abs(right() - other.right()) < ALIGNED
                || Math.abs(box.centerX() - other.box.centerX()) < ALIGNED;
    }

    /** Whether one stands over the other. */
    boolean isOver(Field other) {
        return overlap(other) > 0.4f * Math.min(box.width(), other.box.width());
    }
}
