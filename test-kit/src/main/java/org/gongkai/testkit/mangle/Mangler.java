package org.gongkai.testkit.mangle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.draft.TableCell.Kind;
import org.gongkai.testkit.draft.Truth;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Loss;
import org.gongkai.testkit.render.Rendering;

/** Makes damaged files with exact truth; everything follows from the seed. */
public final class Mangler {
    private static final int MOST_WAYS = 4;
    private final ReportGenerator generator;
    private final List<Rendering> renderings;

    /** A mangler of the generator's reports into these formats. */
    public Mangler(ReportGenerator generator, List<Rendering> renderings) {
        this.generator = generator;
        this.renderings = List.copyOf(renderings);
    }

    /** A file without damage, of a report that lacks nothing. */
    public MangledFile clean(long seed) {
        Dice dice = new Dice(seed);
        Rendering rendering = dice.pick(renderings);
        return file(seed, rendering, List.of(Layout.of(generator.whole(seed))), List.of(), dice);
    }

    /** A file damaged in up to four ways; now and then with a second report. */
    public MangledFile mangle(long seed) {
        Dice dice = new Dice(seed);
        Rendering rendering = dice.pick(renderings);
        List<Way> ways = ways(rendering, dice.between(1, MOST_WAYS), false, dice);
        List<Draft> drafts = new ArrayList<>(List.of(draft(seed, rendering, ways, dice)));
        if (dice.chance(0.06)) {
            drafts.add(draft(dice.seed(), rendering, ways, dice));
        }
        return file(seed, rendering, drafts, ways, dice);
    }

    /** A file damaged in exactly this way. */
    public MangledFile mangle(long seed, Rendering rendering, Way way) {
        Dice dice = new Dice(seed);
        return file(seed, rendering, List.of(draft(seed, rendering, List.of(way), dice)), List.of(way), dice);
    }

    /** A file with one planted error, damaged only in ways that keep every figure readable. */
    public MangledFile plant(long seed) {
        Dice dice = new Dice(seed);
        Rendering rendering = dice.pick(renderings);
        Draft draft = Layout.of(generator.generate(seed));
        while (rendering.loss() == Loss.BORDERS && draft.tables().size() > 1) {
            rendering = dice.pick(List.of(Rendering.values()));
        }
        PlantedError error = new Planter(draft, dice).plant();
        List<Way> ways = ways(rendering, dice.between(0, 2), true, dice);
        damage(draft, rendering, ways, dice);
        MangledFile file = file(seed, rendering, List.of(draft), ways, dice);
        return new MangledFile(seed, file.name(), file.bytes(), file.truths(), file.tags(), List.of(error));
    }

    /** What is mistyped in a file that is otherwise clean. */
    public enum WordPlant {
        /** A mistake of a kind that the checks say they find. */
        LISTED,
        /** A word of the hand-written list that knows nothing of the checks. */
        BLIND_WORD,
        /** Any one character changed for a like one. */
        BLIND_CHARACTER
    }

    /** A file, otherwise clean, with one planted mistake of words, marks or structure. */
    public MangledFile plantWord(long seed, WordPlant plant) {
        Dice dice = new Dice(seed);
        Draft draft = Layout.of(generator.whole(seed));
        WordPlanter planter = new WordPlanter(draft, dice);
        PlantedError error = switch (plant) {
            case LISTED -> planter.plantListed();
            case BLIND_WORD -> planter.plantBlindWord();
            case BLIND_CHARACTER -> planter.plantBlind();
        };
        MangledFile file = file(seed, dice.pick(renderings), List.of(draft), List.of(), dice);
        return new MangledFile(seed, file.name(), file.bytes(), file.truths(), file.tags(), List.of(error));
    }

    private Draft draft(long seed, Rendering rendering, List<Way> ways, Dice dice) {
        Draft draft = Layout.of(generator.generate(seed));
        damage(draft, rendering, ways, dice);
        return draft;
    }

    private static void damage(Draft draft, Rendering rendering, List<Way> ways, Dice dice) {
        ways.forEach(way -> way.damage(draft, dice));
        Set<Way.Theme> themes = EnumSet.noneOf(Way.Theme.class);
        ways.forEach(way -> themes.add(way.theme()));
        if (themes.contains(Way.Theme.ZEROS) && themes.contains(Way.Theme.COLUMNS)) {
            excuseBlankRows(draft);
        }
        rendering.loss().excuse(draft);
    }

    /** Where columns moved and values are blank, nobody can always tell which blank is a value. */
    private static void excuseBlankRows(Draft draft) {
        for (Table table : draft.tables()) {
            for (List<TableCell> row : table.rows()) {
                boolean blank = row.stream().anyMatch(cell -> cell.expected().state() == State.BLANK);
                row.stream()
                        .filter(cell -> blank && cell.kind() == Kind.VALUE)
                        .forEach(cell -> cell.expect(cell.expected().orExcused(State.UNREADABLE)));
            }
        }
    }

    /** Ways of different themes, in the order in which they are declared. */
    private static List<Way> ways(Rendering rendering, int count, boolean keepFigures, Dice dice) {
        Set<Way> chosen = EnumSet.noneOf(Way.class);
        Set<Way.Theme> themes = EnumSet.noneOf(Way.Theme.class);
        for (Way way : dice.pick(List.of(Way.values()), Way.values().length)) {
            boolean fits = way.appliesTo(rendering) && (way.keepsFigures() || !keepFigures);
            if (chosen.size() < count && fits && themes.add(way.theme())) {
                chosen.add(way);
            }
        }
        return List.copyOf(chosen);
    }

    private static MangledFile file(long seed, Rendering rendering, List<Draft> drafts, List<Way> ways, Dice dice) {
        List<Block> blocks = new ArrayList<>();
        List<String> tags = new ArrayList<>(List.of("format " + rendering));
        drafts.forEach(draft -> blocks.addAll(draft.blocks()));
        byte[] bytes = rendering.write(blocks, dice);
        if (rendering.isText() && !ways.isEmpty()) {
            TextWay way = dice.chance(0.5) ? TextWay.PLAIN : dice.pick(List.of(TextWay.values()));
            bytes = way.damage(bytes);
            tags.add("file " + way);
        }
        List<Truth> truths = drafts.stream().map(Draft::truth).toList();
        tags.add("edition " + truths.getFirst().edition());
        ways.forEach(way -> tags.add("way " + way));
        tags.add(drafts.size() > 1 ? "way SEVERAL_REPORTS" : "one report");
        return new MangledFile(seed, seed + "." + rendering.extension(), bytes, truths, tags, List.of());
    }
}
