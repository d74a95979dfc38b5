package org.gongkai.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.page.Box;
import org.jspecify.annotations.Nullable;

/** The lines and the areas of a path in its short notation: {@code M 0 0 L 10 0 C}. */
final class PathShape {
    private static final int MOST_STEPS = 20_000;

    private final Plane plane;
    private final String[] words;
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();
    private @Nullable Box outline;
    private int at;
    private float x;
    private float y;
    private float startX;
    private float startY;

    PathShape(String notation, Plane plane) {
        this.plane = plane;
        this.words = notation.strip().split("\\s+", MOST_STEPS);
        while (at < words.length) {
            step(words[at++]);
        }
        endArea();
    }

    List<Box> lines() {
        return lines;
    }

    List<Box> areas() {
        return areas;
    }

    private void step(String instruction) {
        switch (instruction) {
            case "S", "M" -> {
                endArea();
                goTo(next(), next());
                startX = x;
                startY = y;
            }
            case "L" -> line(next(), next());
            case "Q" -> skipTo(2);
            case "B" -> skipTo(4);
            case "A" -> skipTo(5);
            case "C" -> line(startX, startY);
            default -> {}
        }
    }

    private float next() {
        return at < words.length ? Numbers.number(words[at++]) : 0;
    }

    private void skipTo(int numbers) {
        at += numbers;
        goTo(next(), next());
    }

    private void goTo(float newX, float newY) {
        x = newX;
        y = newY;
    }

    private void line(float newX, float newY) {
        Box box = plane.box(x, y, newX, newY);
        lines.add(box);
        outline = outline == null ? box : outline.join(box);
        goTo(newX, newY);
    }

    private void endArea() {
        if (outline != null) {
            areas.add(outline);
        }
        outline = null;
    }
}
