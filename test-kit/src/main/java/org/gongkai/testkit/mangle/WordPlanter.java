package org.gongkai.testkit.mangle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Block.Heading;
import org.gongkai.testkit.draft.Block.Paragraph;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.generate.Body;

/** Plants one mistake of words, marks or structure into a draft; nothing here knows the lists of the checks. */
final class WordPlanter {
    private static final PlantedError NONE = new PlantedError("", Set.of(), "");
    private static final Set<String> WORD_CODES = Set.of("WORD-01", "WORD-02", "WORD-03", "LAW-01");
    private static final List<String> MISWRITTEN = lines("miswritten");
    private static final List<String> BLIND = lines("blind-words");

    private final Draft draft;
    private final Dice dice;

    WordPlanter(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    /** A mistake of a kind that the checks say they find. */
    PlantedError plantListed() {
        PlantedError error = NONE;
        while (error.kind().isEmpty()) {
            error = switch (dice.between(1, 8)) {
                case 1, 2 -> miswritten();
                case 3 -> leftover();
                case 4 -> placeholder();
                case 5 -> law();
                case 6 -> mark();
                case 7 -> numbering();
                default -> section();
            };
        }
        return error;
    }

    /** A word mistyped as a hand-written list has it that knows nothing of the checks. */
    PlantedError plantBlindWord() {
        PlantedError error = NONE;
        while (error.kind().isEmpty()) {
            String[] pair = dice.pick(BLIND).split(" ");
            error = replace("blind word", WORD_CODES, pair[0], text -> text.replaceFirst(pair[0], pair[1]));
            String what = pair[1] + ": " + change(pair[0], pair[1]);
            error = error.kind().isEmpty() ? error : new PlantedError(error.kind(), error.codes(), what);
        }
        return error;
    }

    /** The one character in which two words differ: 「众 -> 从」. */
    private static String change(String right, String wrong) {
        int at = IntStream.range(0, right.length())
                .filter(i -> right.charAt(i) != wrong.charAt(i))
                .findFirst()
                .orElseThrow();
        return right.charAt(at) + " -> " + wrong.charAt(at);
    }

    /** A character of the running text changed for one that sounds or looks like it, drawn without any list of wrong words. */
    PlantedError plantBlind() {
        List<Integer> paragraphs = paragraphs("");
        while (true) {
            int index = dice.pick(paragraphs);
            String text = text(index);
            int at = dice.between(0, text.length() - 1);
            String other = isName(text, at) ? "" : LikeCharacters.of(text.charAt(at), dice);
            if (!other.isEmpty()) {
                put(index, text.substring(0, at) + other + text.substring(at + 1));
                int from = Math.max(0, at - 4);
                String what =
                        text.substring(from, Math.min(text.length(), at + 5)) + ": " + text.charAt(at) + " -> " + other;
                return new PlantedError("blind character", WORD_CODES, what);
            }
        }
    }

    /** Names of invented bodies are no words of the language. */
    private boolean isName(String text, int at) {
        Body body = draft.report().body();
        return IntStream.rangeClosed(Math.max(0, at - 20), at)
                .anyMatch(start -> List.of(body.name(), body.shortName(), body.region()).stream()
                        .anyMatch(name -> text.startsWith(name, start) && start + name.length() > at));
    }

    private PlantedError miswritten() {
        String[] pair = dice.pick(MISWRITTEN).split(" ");
        return replace("wrong word", WORD_CODES, pair[0], text -> text.replaceFirst(pair[0], pair[1]));
    }

    private PlantedError leftover() {
        Body body = draft.report().body();
        String we = body.we();
        String other = switch (we) {
            case "我镇" -> "我乡";
            case "我乡" -> "我镇";
            case "我街道" -> dice.pick(List.of("我镇", "我乡"));
            default -> "";
        };
        return other.isEmpty()
                ? NONE
                : replace("leftover of another body", Set.of("UNIT-01"), we, text -> text.replace(we, other));
    }

    private PlantedError placeholder() {
        String blank = dice.pick(List.of("XX", "××", "____", "【填写数字】"));
        return replace("unfilled blank", Set.of("UNIT-02"), "条", text -> text.replaceFirst("\\d+条", blank + "条"));
    }

    private PlantedError law() {
        return switch (dice.between(1, 3)) {
            case 1 -> replace("law", Set.of("LAW-01"), "信息公开条例》", text -> text.replace("信息公开条例》", "信息公开条列》"));
            case 2 -> replace("law", Set.of("LAW-01"), "共和国政府信息公开条例》", text -> text.replace("共和国政府", "共和国"));
            default -> append("law", Set.of("LAW-02"), "按照条例第二十条第（七）款公开预算决算。");
        };
    }

    private PlantedError mark() {
        return switch (dice.between(1, 3)) {
            case 1 -> replace("punctuation", Set.of("PUNCT-01"), "。", text -> text.replaceFirst("。", "。。"));
            case 2 -> replace("punctuation", Set.of("PUNCT-02"), "》", text -> text.replaceFirst("》", ""));
            default -> replace("punctuation", Set.of("PUNCT-02"), "”", text -> text.replaceFirst("”", ""));
        };
    }

    private PlantedError numbering() {
        return append("numbering", Set.of("NUM-01"), "工作中注意三点：一是专人负责；二是及时更新；四是定期检查。");
    }

    /** Takes the section of problems out of a report of 2019 or later, heading and text. */
    private PlantedError section() {
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isProblems = blocks.get(i) instanceof Heading(int level, String text)
                    && level == 1
                    && text.contains("问题")
                    && !draft.report().edition().name().equals("E2018");
            if (isProblems) {
                do {
                    blocks.remove(i);
                } while (i < blocks.size() && !(blocks.get(i) instanceof Heading(int level, String _) && level == 1));
                return new PlantedError("missing section", Set.of("PART-01"), "without problems");
            }
        }
        return NONE;
    }

    private PlantedError append(String kind, Set<String> codes, String sentence) {
        int index = dice.pick(paragraphs("。"));
        put(index, text(index) + sentence);
        return new PlantedError(kind, codes, sentence);
    }

    private PlantedError replace(String kind, Set<String> codes, String held, UnaryOperator<String> change) {
        List<Integer> paragraphs = paragraphs(held);
        if (paragraphs.isEmpty()) {
            return NONE;
        }
        int index = dice.pick(paragraphs);
        String changed = change.apply(text(index));
        if (changed.equals(text(index))) {
            return NONE;
        }
        put(index, changed);
        return new PlantedError(kind, codes, changed.substring(0, Math.min(40, changed.length())));
    }

    private List<Integer> paragraphs(String held) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            if (draft.blocks().get(i) instanceof Paragraph(String text) && text.length() > 12 && text.contains(held)) {
                found.add(i);
            }
        }
        return found;
    }

    private String text(int index) {
        return draft.blocks().get(index) instanceof Paragraph(String text) ? text : "";
    }

    private void put(int index, String text) {
        draft.blocks().set(index, new Paragraph(text));
    }

    static List<String> lines(String name) {
        try (InputStream in = WordPlanter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
