package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chinese numerals and full-width digits that a narrow column breaks over lines: 「二千八百」 above 「一十八」. The second piece
 * stands under the first, and both together are one well-formed numeral; a line that begins a row of its own, with a
 * number or a unit, never goes on with the row above.
 */
final class WrappedNumerals {
    private static final String DIGIT = "[一二两三四五六七八九]";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
    private static final String SIGNS = "-+－";

    /** No label is narrower, in columns of the page: a numeral alone on its line nearer to the edge stands in no column. */
    private static final int NARROWEST_LABEL = 8;

    private static final Pattern WELL_FORMED = Pattern.compile("(?:" + DIGIT + "?十?" + DIGIT + "?万)?零?(?:" + DIGIT
            + "千)?零?(?:" + DIGIT + "百)?零?(?:" + DIGIT + "?十)?零?" + DIGIT + "?");
    private static final Pattern OWN_NUMBER = Pattern.compile("^[（(]?[\\d０-９一二三四五六七八九十]+[）)、.．].*");

    private List<Piece> above = new ArrayList<>();
    private boolean isBare;

    /**
     * A numeral of the line above.
     *
     * @param token its position among the tokens
     * @param pitch columns of the page up to the next field, or from the field before where it is the last
     */
    private record Piece(int token, int left, int width, int pitch, String text) {
        boolean isOver(int otherLeft, int otherWidth) {
            return left < otherLeft + otherWidth && otherLeft < left + width;
        }

        /** Whether not even one more character would have fit in its column. */
        boolean fillsItsColumn() {
            return width + 2 >= pitch;
        }
    }

    /**
     * A line that goes on with numerals of the line above.
     *
     * @param continued the pieces with the token that each completes
     * @param end characters of the line before the first piece
     * @param isDoubtful the line begins with a number of its own and may be the next row, or the heading of a group beside it
     */
    record Continuation(List<Joint> continued, int end, boolean isDoubtful) {}

    /** A token of the line above with the whole numeral. */
    record Joint(int token, String numeral) {}

    /** The continuation that a line is, null when it is none. */
    @Nullable
    Continuation continuation(String line) {
        if (above.isEmpty()) {
            return null;
        }
        List<Field> fields = LineFields.gapped(line, 2);
        int first = fields.size();
        while (first > 0 && isNumeral(line, fields.get(first - 1))) {
            first--;
        }
        String label = first == 0 ? "" : line.substring(0, fields.get(first - 1).end());
        if (first == fields.size() || beginsARow(line, fields.subList(0, first))) {
            return null;
        }
        List<Joint> joints = new ArrayList<>();
        for (Field piece : fields.subList(first, fields.size())) {
            Optional<Joint> joint = joint(line, piece, label.isBlank());
            if (joint.isEmpty()) {
                return null;
            }
            joints.add(joint.get());
        }
        above = joints.stream().map(joint -> longer(joint)).toList();
        boolean isDoubtful = OWN_NUMBER.matcher(label.strip()).matches();
        return new Continuation(joints, fields.get(first).start(), isDoubtful);
    }

    private Piece longer(Joint joint) {
        Piece first = above.stream()
                .filter(piece -> piece.token() == joint.token())
                .findFirst()
                .orElseThrow();
        return new Piece(first.token(), first.left(), first.width(), first.pitch(), joint.numeral());
    }

    /**
     * Numerals of this line that began in the line above, where that line holds nothing else: a row of which some cells
     * take more lines than others.
     *
     * @return one joint per piece above, its token counted from the line's first; empty unless every piece goes on here
     */
    List<Joint> begunAbove(String line, List<SpacedLine.Word> words) {
        if (!isBare) {
            return List.of();
        }
        List<Joint> joints = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Field field = words.get(i).field();
            Optional<Joint> joint = isNumeral(line, field) ? joint(line, field, true) : Optional.empty();
            if (joint.isPresent()) {
                joints.add(new Joint(i, joint.get().numeral()));
            }
        }
        return joints.size() == above.size() ? joints : List.of();
    }

    /** Notes that a piece of the line just noted began above; its token now counted from the document's first. */
    Joint completed(int firstToken, Joint joint) {
        Joint whole = new Joint(firstToken + joint.token(), joint.numeral());
        above = above.stream()
                .map(piece -> piece.token() == whole.token() ? longer(whole) : piece)
                .toList();
        return whole;
    }

    /** Whether values or a unit stand between a line's label and its last numerals. */
    private static boolean beginsARow(String line, List<Field> fields) {
        String last =
                fields.isEmpty() ? "" : Characters.squeeze(fields.getLast().of(line));
        return (fields.size() > 1 && ValueText.isUnit(last))
                || fields.stream().anyMatch(field -> ValueText.ofWord(Characters.squeeze(field.of(line))) != null);
    }

    private Optional<Joint> joint(String line, Field piece, boolean isAlone) {
        int left = width(line, 0, piece.start());
        int width = width(line, piece.start(), piece.end());
        return above.stream()
                .filter(upper -> upper.isOver(left, width))
                .filter(upper -> (isAlone && !isWide(upper.text())) || upper.fillsItsColumn())
                .filter(upper -> isWide(upper.text()) == isWide(Characters.squeeze(piece.of(line))))
                .map(upper -> new Joint(upper.token(), upper.text() + Characters.squeeze(piece.of(line))))
                .filter(joint -> isWellFormed(joint.numeral()))
                .findFirst();
    }

    /** Remembers the numerals of a line. */
    void note(String line, List<SpacedLine.Word> words, int firstToken) {
        List<Piece> pieces = new ArrayList<>(0);
        boolean isCell =
                words.size() == 1 && width(line, 0, words.getFirst().field().start()) < NARROWEST_LABEL;
        for (int i = 0; i < words.size() && !isCell; i++) {
            Field field = words.get(i).field();
            if (isNumeral(line, field)) {
                pieces.add(new Piece(
                        firstToken + i,
                        width(line, 0, field.start()),
                        width(line, field.start(), field.end()),
                        pitch(line, words, i),
                        Characters.squeeze(field.of(line))));
            }
        }
        above = pieces;
        isBare = !words.isEmpty() && above.size() == words.size();
    }

    private static int pitch(String line, List<SpacedLine.Word> words, int at) {
        int left = width(line, 0, words.get(at).field().start());
        if (at + 1 < words.size()) {
            return width(line, 0, words.get(at + 1).field().start()) - left;
        }
        return at == 0 ? left : left - width(line, 0, words.get(at - 1).field().start());
    }

    private static boolean isNumeral(String line, Field field) {
        char first = line.charAt(field.start());
        if (first >= '0' && first <= '9') {
            return false;
        }
        if (NUMERALS.indexOf(first) >= 0) {
            String squeezed = Characters.squeeze(field.of(line));
            return squeezed.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
        }
        boolean mayBeWide = isWideDigit(first) || SIGNS.indexOf(first) >= 0;
        return mayBeWide && isWide(Characters.squeeze(field.of(line)));
    }

    /** Digits as wide as Han characters, which a column breaks like those. */
    private static boolean isWide(String squeezed) {
        int first = SIGNS.indexOf(squeezed.charAt(0)) >= 0 ? 1 : 0;
        if (first == squeezed.length() || !isWideDigit(squeezed.charAt(first))) {
            return false;
        }
        return squeezed.chars().skip(first).allMatch(c -> isWideDigit((char) c) || c == '．');
    }

    private static boolean isWideDigit(char c) {
        return c >= '０' && c <= '９';
    }

    private static boolean isWellFormed(String numeral) {
        return isWide(numeral)
                ? ValueText.ofWord(numeral) != null
                : WELL_FORMED.matcher(numeral).matches();
    }

    private static int width(String line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += line.charAt(i) >= '\u1100' ? 2 : 1;
        }
        return width;
    }
}
