package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.jspecify.annotations.Nullable;

/** Turns the events of a document into tokens. Not for sharing between threads; one per document. */
public final class TokenReader {
    /** Words of a line that may still be one number with its digits spaced out. */
    private static final int MOST_SPACED_DIGITS = 4;

    private final List<Token> tokens = new ArrayList<>();
    private final boolean oneCellPerLine;
    private int row;
    private int cellInRow;
    private boolean inBareValues;
    private final WrappedNumerals wrapped = new WrappedNumerals();

    private TokenReader(boolean oneCellPerLine) {
        this.oneCellPerLine = oneCellPerLine;
    }

    /** The tokens of a stretch of events, whose indexes the tokens carry. */
    public static List<Token> read(List<DocumentEvent> events) {
        TokenReader reader = new TokenReader(TabGrammar.isOneCellPerLine(events));
        for (int i = 0; i < events.size(); i++) {
            reader.event(i, events.get(i));
        }
        return reader.tokens;
    }

    private void event(int index, DocumentEvent event) {
        switch (event) {
            case DocumentEvent.Line line -> line(index, line.text());
            case DocumentEvent.Cell cell -> cell(index, cell);
            case DocumentEvent.RowEnd _, DocumentEvent.TableStart _, DocumentEvent.TableEnd _ -> endRow();
            case DocumentEvent.Hidden _, DocumentEvent.Picture _ -> {}
        }
    }

    private void endRow() {
        row++;
        cellInRow = 0;
        inBareValues = false;
    }

    private void cell(int index, DocumentEvent.Cell cell) {
        Field whole = new Field(0, cell.text().length());
        TokenValue plain = ValueText.ofPlain(cell.text(), whole);
        if (plain != null) {
            add(plain, cell.text(), index, whole, cell.column());
            return;
        }
        String squeezed = Characters.squeeze(cell.text());
        if (!Noise.isRuler(squeezed)) {
            TokenValue value = isStack(cell.text()) ? TokenValue.GARBLED : ValueText.ofSqueezed(squeezed);
            add(value, cell.text(), index, whole, cell.column());
        }
    }

    /**
     * Whether the cell has several lines and each is a number, or a question mark for nothing: which of them is meant, or whether
     * they are one, nobody can say.
     */
    private static boolean isStack(String text) {
        return text.indexOf('\n') >= 0
                && text.strip().indexOf('\n') > 0
                && text.strip()
                        .lines()
                        .allMatch(line -> line.equals("？")
                                || ValueText.ofWord(Characters.squeeze(line)) instanceof TokenValue.Numeral);
    }

    private void line(int index, String line) {
        if (line.indexOf('\t') >= 0 && isTabbed(line)) {
            tabbed(index, line);
            return;
        }
        int first = Characters.firstVisible(line);
        if (first == line.length()) {
            if (oneCellPerLine) {
                endRow();
            }
            return;
        }
        String squeezed = mayBeNoiseOrValue(line.charAt(first)) ? Characters.squeeze(line) : "";
        if (Noise.isNoise(squeezed)) {
            return;
        }
        if (line.indexOf('|') >= 0) {
            piped(index, line);
        } else {
            spaced(index, line, ValueText.ofLine(squeezed));
        }
    }

    /** Whether a line with this first character may be a page number, a ruler or a value, as no line of running text is. */
    private static boolean mayBeNoiseOrValue(char first) {
        return first == '第' || ValueText.mayBegin(first);
    }

    private static boolean isTabbed(String line) {
        return !line.isBlank() || line.indexOf('\t') == 0;
    }

    private void tabbed(int index, String line) {
        int tab = line.indexOf('\t');
        boolean isLone =
                line.indexOf('\t', tab + 1) < 0 && line.substring(0, tab).isBlank();
        if (oneCellPerLine && isLone) {
            explicit(index, line, new Field(tab + 1, line.length()), cellInRow++);
            inBareValues = false;
            return;
        }
        endRow();
        explicit(index, line, LineFields.separated(line, '\t'), 0);
        endRow();
    }

    private void piped(int index, String line) {
        List<Field> fields = LineFields.separated(line, '|');
        boolean opened = Characters.squeeze(fields.getFirst().of(line)).isEmpty();
        boolean closed = Characters.squeeze(fields.getLast().of(line)).isEmpty();
        int from = opened && line.stripLeading().startsWith("|") ? 1 : 0;
        int to = fields.size() - (closed ? 1 : 0);
        if (to <= from) {
            bare(index, line, fields.getFirst());
            return;
        }
        if (to - from == 1 || isFirstOnly(line, fields.subList(from, to))) {
            bare(index, line, fields.get(from));
            return;
        }
        endRow();
        explicit(index, line, fields.subList(from, to), from);
        endRow();
    }

    /** A value alone before bars that stand for nothing: the last cell of a row printed one cell a line. */
    private static boolean isFirstOnly(String line, List<Field> fields) {
        return !(ValueText.ofCell(fields.getFirst().of(line)) instanceof TokenValue.Label)
                && fields.stream()
                        .skip(1)
                        .allMatch(field -> Characters.squeeze(field.of(line)).isEmpty());
    }

    /** A pipe at the end of each line of one cell: the same as a bare line. */
    private void bare(int index, String line, Field field) {
        String squeezed = Characters.squeeze(field.of(line));
        TokenValue value = ValueText.ofSqueezed(squeezed);
        if (value instanceof TokenValue.Label || (!inBareValues && !(value instanceof TokenValue.Blank))) {
            endRow();
        }
        add(value, field.of(line), index, field, -1);
        inBareValues = !(value instanceof TokenValue.Label);
    }

    private void explicit(int index, String line, List<Field> fields, int firstColumn) {
        int column = firstColumn;
        for (Field field : fields) {
            explicit(index, line, field, column++);
        }
        inBareValues = false;
    }

    private void explicit(int index, String line, Field field, int column) {
        TokenValue plain = ValueText.ofPlain(line, field);
        if (plain != null) {
            add(plain, ValueText.printed(line, field), index, field, column);
            return;
        }
        String text = field.of(line);
        String squeezed = Characters.squeeze(text);
        if (!Noise.isRuler(squeezed)) {
            add(ValueText.ofSqueezed(squeezed), text, index, field, column);
        }
    }

    /** @param whole the value that is all that the line says, null where it says anything else */
    private void spaced(int index, String line, @Nullable TokenValue whole) {
        int number = LabelNumbers.above(tokens, line);
        if (number >= 0) {
            relabel(number);
        }
        WrappedNumerals.Continuation continuation = wrapped.continuation(line);
        if (continuation != null) {
            goOn(index, line, continuation);
            return;
        }
        List<Field> words = LineFields.gapped(line, 1);
        if (whole != null && isOne(line, words)) {
            continueBare();
            Field all = new Field(words.getFirst().start(), words.getLast().end());
            wrapped.note(line, List.of(new SpacedLine.Word(whole, all)), tokens.size());
            add(whole, line, index, all, -1);
            return;
        }
        boolean isNumber = whole != null
                && words.size() <= MOST_SPACED_DIGITS
                && LineFields.gapped(line, 2).size() == 1;
        fields(index, line, SpacedLine.tokens(line, words), isNumber);
    }

    /** A line that goes on with numerals of the line above, and perhaps with a label. */
    private void goOn(int index, String line, WrappedNumerals.Continuation continuation) {
        continuation.continued().forEach(continuation.isDoubtful() ? this::doubt : this::complete);
        String label = line.substring(0, continuation.end());
        if (!label.isBlank()) {
            words(index, label, SpacedLine.tokens(label, LineFields.gapped(label, 1)), false);
        }
    }

    /** A line of its own, some of whose numerals may have begun in the line above. */
    private void fields(int index, String line, List<SpacedLine.Word> parts, boolean isNumber) {
        List<WrappedNumerals.Joint> begun = wrapped.begunAbove(line, parts);
        begun.forEach(_ -> tokens.removeLast());
        int first = tokens.size();
        wrapped.note(line, parts, first);
        words(index, line, parts, isNumber);
        begun.forEach(piece -> complete(wrapped.completed(first, piece)));
    }

    private void words(int index, String line, List<SpacedLine.Word> parts, boolean isNumber) {
        if (isNumber) {
            continueBare();
        } else {
            endRow();
        }
        for (SpacedLine.Word part : parts) {
            add(part.value(), ValueText.printed(line, part.field()), index, part.field(), -1);
        }
        if (!isNumber) {
            endRow();
        }
    }

    private void complete(WrappedNumerals.Joint joint) {
        replace(joint.token(), ValueText.ofCell(joint.numeral()), joint.numeral());
    }

    /** Neither the pieces nor the whole can be trusted. */
    private void doubt(WrappedNumerals.Joint joint) {
        replace(joint.token(), TokenValue.GARBLED, tokens.get(joint.token()).text());
    }

    private void relabel(int token) {
        replace(token, TokenValue.LABEL, tokens.get(token).text());
    }

    private void replace(int at, TokenValue value, String text) {
        Token old = tokens.get(at);
        tokens.set(at, new Token(value, text, old.event(), old.start(), old.end(), old.row(), old.column()));
    }

    /** A line that is nothing but a value goes on with the row of the lines before it that were. */
    private void continueBare() {
        if (!inBareValues) {
            endRow();
        }
        inBareValues = true;
    }

    /** Whether the words are one number, with its unit or a sign apart from it, and not several numbers. */
    private static boolean isOne(String line, List<Field> words) {
        long withDigits = words.stream()
                .filter(word -> word.of(line).chars().anyMatch(c -> Characters.digit((char) c) >= 0))
                .count();
        return withDigits == 1 || (withDigits == 0 && LineFields.gapped(line, 2).size() == 1);
    }

    private void add(TokenValue value, String text, int event, Field field, int column) {
        tokens.add(new Token(value, text, event, field.start(), field.end(), row, column));
    }
}
