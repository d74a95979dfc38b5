package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.List;

/** The outline of a filled path: {@code M 0 0 L 10 0 L 10 5 C}. */
final class Outline {
    private static final double SLACK = 0.01;

    private Outline() {}

    static Item.Area of(Element object, String data) {
        List<double[]> points = new ArrayList<>();
        boolean isStraight = true;
        List<Double> numbers = new ArrayList<>();
        for (String word : data.strip().split("[\\s,]+")) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                isStraight &= "SMLC".contains(word);
                numbers.clear();
            } else if (!word.isEmpty()) {
                numbers.add(Figures.number(word));
                if (numbers.size() % 2 == 0) {
                    points.add(new double[] {numbers.get(numbers.size() - 2), numbers.getLast()});
                }
            }
        }
        if (points.isEmpty()) {
            return new Item.Area(new Rectangle(0, 0, 0, 0), false);
        }
        double left = points.stream().mapToDouble(point -> point[0]).min().orElse(0);
        double right = points.stream().mapToDouble(point -> point[0]).max().orElse(0);
        double top = points.stream().mapToDouble(point -> point[1]).min().orElse(0);
        double bottom = points.stream().mapToDouble(point -> point[1]).max().orElse(0);
        boolean areCorners = points.size() >= 4
                && points.size() <= 5
                && points.stream()
                        .allMatch(point -> isEither(point[0], left, right) && isEither(point[1], top, bottom));
        boolean isWhole = object.children("Clips").isEmpty() && isUpright(Figures.of(object.attribute("CTM")));
        Rectangle box = new Placement(object).rectangle(left, top, right, bottom);
        return new Item.Area(box, isStraight && areCorners && isWhole);
    }

    private static boolean isEither(double number, double one, double other) {
        return Math.abs(number - one) < SLACK || Math.abs(number - other) < SLACK;
    }

    private static boolean isUpright(double[] matrix) {
        return matrix.length != 6
                || (Math.abs(matrix[1]) + Math.abs(matrix[2]) < SLACK)
                || (Math.abs(matrix[0]) + Math.abs(matrix[3]) < SLACK);
    }
}
