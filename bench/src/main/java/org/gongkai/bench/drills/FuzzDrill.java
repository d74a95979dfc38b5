package org.gongkai.bench.drills;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.bench.programs.Office;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.fuzz.Mutation;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;

/** Opens damaged files of every format for so many minutes each: they are opened or refused, soon, and nothing breaks. */
public final class FuzzDrill {
    private static final int YEAR = 2021;
    private static final int REPORTS = 8;
    private static final int SHOWN = 20;

    /** Formats that only an office program writes. */
    private static final List<String> OFFICE = List.of("doc", "rtf");

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Drill drill;
    private final DocumentOpener opener = new DocumentOpener(Limits.DEFAULT);
    private int shown;
    private long inputs;
    private long opened;
    private int broken;
    private int slow;
    private int without;

    private FuzzDrill(Drill drill) {
        this.drill = drill;
    }

    /** Runs the drill; {@code --minutes N} for each format, {@code --formats EXTENSION,…} for these only. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        new FuzzDrill(drill).run();
        System.exit(drill.exitCode());
    }

    private void run() {
        long seed = drill.firstSeed();
        long minutes = drill.options().number("minutes", 1);
        String wanted = drill.options().text("formats", "").toLowerCase(Locale.ROOT);
        List<String> formats = Stream.concat(
                        Arrays.stream(Rendering.values()).map(Rendering::extension), OFFICE.stream())
                .distinct()
                .filter(format -> wanted.isEmpty() || List.of(wanted.split(",")).contains(format))
                .toList();
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("--formats " + wanted + ": the kit writes no such files");
        }
        drill.say("Seeds from " + seed + ", " + minutes + " minutes a format\n");
        drill.say("| format | inputs | opened |\n|---|--:|--:|");
        for (String format : formats) {
            long before = inputs;
            long openedBefore = opened;
            format(format, seed, System.nanoTime() + Duration.ofMinutes(minutes).toNanos());
            drill.say("| " + format + " | " + (inputs - before) + " | " + (opened - openedBefore) + " |");
        }
        drill.say("");
        drill.bar("files that broke their reader", broken, "<=", 0);
        drill.bar("formats of which there were no files", without, "<=", 0);
        drill.bar("files that took more than " + SOON.toSeconds() + " s", slow, "<=", 0);
    }

    private void format(String format, long firstSeed, long end) {
        List<byte[]> sound =
                OFFICE.contains(format) ? Office.convert(written("docx"), "docx", format) : written(format);
        if (sound.isEmpty()) {
            drill.say("- no " + format + " files: LibreOffice is not installed");
            without++;
            return;
        }
        for (long seed = firstSeed; System.nanoTime() < end; seed++) {
            byte[] file = sound.get((int) Math.floorMod(seed, (long) sound.size()));
            open("seed-" + seed + "." + format, new Mutation(seed).of(file));
        }
    }

    /** Reports in all the ways in which the test kit writes the format. */
    private static List<byte[]> written(String format) {
        return Arrays.stream(Rendering.values())
                .filter(rendering -> rendering.extension().equals(format))
                .flatMap(rendering -> LongStream.range(0, REPORTS)
                        .mapToObj(seed -> rendering.write(
                                Layout.of(new ReportGenerator(Editions.standard()).generate(seed, YEAR))
                                        .blocks(),
                                new Dice(seed))))
                .toList();
    }

    private void open(String name, byte[] bytes) {
        inputs++;
        long start = System.nanoTime();
        try {
            for (Opened result : opener.open(name, bytes)) {
                opened += result instanceof Opened.Readable ? 1 : 0;
                boolean isBroken = result instanceof Opened.Refused refused
                        && refused.refusal().code() == Refusal.Code.BREAKS_READER;
                if (isBroken) {
                    note(name, "broke the reader");
                    broken++;
                }
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
            note(name, escaped.toString());
            broken++;
        }
        if (System.nanoTime() - start > SOON.toNanos()) {
            note(name, "was slow");
            slow++;
        }
    }

    private void note(String name, String what) {
        if (++shown <= SHOWN) {
            drill.say("- " + name + " " + what);
        }
    }
}
