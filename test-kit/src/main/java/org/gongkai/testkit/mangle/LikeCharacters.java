package org.gongkai.testkit.mangle;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.testkit.Dice;

/**
 * Characters that are easily typed for one another. Those that sound alike are neighbours in the first level of GB 2312, which
 * is in the order of pronunciation; those that look alike stand in a list.
 */
final class LikeCharacters {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final int FIRST_ROW = 16;
    private static final int LAST_ROW = 55;
    private static final int NEAR = 3;
    private static final double BY_SHAPE = 0.25;
    private static final String ORDER = order();
    private static final List<String> SHAPES = WordPlanter.lines("look-alikes").stream()
            .flatMap(line -> List.of(line.strip().split(" +")).stream())
            .toList();

    private LikeCharacters() {}

    /** Another character for this one; empty where none is like it. */
    static String of(char c, Dice dice) {
        List<String> shapes = new ArrayList<>();
        for (String pair : SHAPES) {
            int at = pair.indexOf(c);
            if (at >= 0) {
                shapes.add(pair.substring(1 - at, 2 - at));
            }
        }
        if (!shapes.isEmpty() && dice.chance(BY_SHAPE)) {
            return dice.pick(shapes);
        }
        int at = ORDER.indexOf(c);
        int steps = dice.between(1, NEAR) * (dice.chance(0.5) ? 1 : -1);
        boolean isThere = at >= 0 && at + steps >= 0 && at + steps < ORDER.length();
        return isThere ? ORDER.substring(at + steps, at + steps + 1) : "";
    }

    private static String order() {
        StringBuilder order = new StringBuilder();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = 1; cell <= 94; cell++) {
                order.append(new String(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}, GB2312));
            }
        }
        return order.toString().replace("\ufffd", "");
    }
}
