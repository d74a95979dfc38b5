package org.gongkai.web.search.text;

import java.util.ArrayList;
import java.util.List;

/** The part of a text that shows best why it was found. */
public final class Excerpt {
    private static final String MORE = "…";
    private static final int BEFORE = 24;
    private static final int MOST_PLACES = 400;

    private Excerpt() {}

    /** The whole text with what was searched for marked. */
    public static List<Piece> marked(String text, Marks marks) {
        return pieces(text, places(text, marks), 0, text.length());
    }

    /**
     * About so many characters of the text, around the place where most was found; its beginning where nothing was.
     *
     * @param length in characters, at least 1
     */
    public static List<Piece> of(String text, Marks marks, int length) {
        String line = text.strip();
        List<Place> places = places(line, marks);
        int start = places.isEmpty() ? 0 : Math.max(0, best(places, length) - BEFORE);
        int end = Math.min(line.length(), start + length);
        start = Math.max(0, Math.min(start, end - length));
        start = onCharacter(line, start);
        end = onCharacter(line, end);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(line, places, start, end));
        if (end < line.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    /** Where to begin so that the most marked characters, the longest marks first, fall into the excerpt. */
    private static int best(List<Place> places, int length) {
        int best = 0;
        int bestWeight = -1;
        for (int i = 0; i < places.size(); i++) {
            int limit = places.get(i).start + length - BEFORE;
            int weight = 0;
            for (int j = i; j < places.size() && places.get(j).end <= limit; j++) {
                int marked = places.get(j).end - places.get(j).start;
                weight += marked * marked;
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                best = places.get(i).start;
            }
        }
        return best;
    }

    private static List<Place> places(String text, Marks marks) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length() && places.size() < MOST_PLACES) {
            int length = marks.lengthAt(text, at);
            if (length > 0) {
                places.add(new Place(at, at + length));
            }
            at += Math.max(1, length);
        }
        return places;
    }

    private static List<Piece> pieces(String text, List<Place> places, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Place place : places) {
            if (place.start >= at && place.end <= end) {
                if (place.start > at) {
                    pieces.add(piece(text.substring(at, place.start), false));
                }
                pieces.add(piece(text.substring(place.start, place.end), true));
                at = place.end;
            }
        }
        if (at < end) {
            pieces.add(piece(text.substring(at, end), false));
        }
        return pieces;
    }

    /** Blanks of any kind and number are one space. */
    private static Piece piece(String text, boolean isMarked) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isAfterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!isBlank) {
                line.append(c);
            } else if (!isAfterBlank) {
                line.append(' ');
            }
            isAfterBlank = isBlank;
        }
        return new Piece(line.toString(), isMarked);
    }

    private static int onCharacter(String text, int at) {
        boolean isInside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return isInside ? at - 1 : at;
    }

    private record Place(int start, int end) {}
}
