package org.gongkai.documents.outgoing.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.PageSetup;

/** The pages while they are being filled, with the place where the next line goes. */
final class Paper {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PageSetup setup;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Paper(PageSetup setup) {
        this.setup = setup;
        turn();
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** Begins a new page. */
    void turn() {
        pages.add(new ArrayList<>());
        y = points(setup.margins().top());
    }

    /** Begins a new page unless so much room is left, or the page is still empty. */
    void need(double height) {
        if (height > room() + 0.01 && y > points(setup.margins().top())) {
            turn();
        }
    }

    /** How much room is left. */
    double room() {
        return points(setup.height() - setup.margins().bottom()) - y;
    }

    /** Room of a whole page. */
    double wholeRoom() {
        return points(setup.textHeight());
    }

    double left() {
        return points(setup.margins().left());
    }

    double width() {
        return points(setup.textWidth());
    }

    double y() {
        return y;
    }

    void advance(double height) {
        y += height;
    }

    void add(Mark mark) {
        pages.getLast().add(mark);
    }

    List<List<Mark>> pages() {
        return pages;
    }
}
