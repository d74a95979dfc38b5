package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.page.Box;

/** Words whose characters stand apart so far that each looks like a column: 「指  标」. */
final class SpacedWords {
    /** From so many single characters on a line counts as spaced out. */
    private static final int LEAST = 3;

    /** Characters of one word are no further apart, in em. */
    private static final float WIDEST = 1.4f;

    private SpacedWords() {}

    /** The fields of a line, spaced characters put together. */
    static List<Field> joined(List<Field> fields) {
        long single = fields.stream().filter(SpacedWords::isSingle).count();
        if (single < LEAST) {
            return fields;
        }
        List<Field> joined = new ArrayList<>();
        for (Field field : fields) {
            Field last = joined.isEmpty() ? null : joined.getLast();
            boolean isSpaced = last != null && (isSingle(field) || last.text().length() == 1 || endsSingle(last));
            if (last != null && isSpaced && field.left() - last.right() <= WIDEST * field.size()) {
                joined.set(joined.size() - 1, join(last, field));
            } else {
                joined.add(field);
            }
        }
        return joined;
    }

    /** A character that is no digit. */
    private static boolean isSingle(Field field) {
        return field.text().length() == 1 && !field.isDigits();
    }

    private static boolean endsSingle(Field joined) {
        int length = joined.text().length();
        return length > 1 && joined.text().charAt(length - 2) == ' ';
    }

    private static Field join(Field left, Field right) {
        Box box = left.box().join(right.box());
        return Field.of(left.text() + " " + right.text(), box, Math.max(left.size(), right.size()));
    }
}
