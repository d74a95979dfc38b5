package org.gongkai.bench.drills;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;
import org.gongkai.testkit.render.Rendering;

/** What the drills share: options, reader, mangler, output and the verdict on the bars. */
final class Drill {
    private final Options options;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());
    private boolean met = true;

    Drill(String[] arguments) {
        options = Options.parse(arguments);
    }

    Options options() {
        return options;
    }

    long firstSeed() {
        return options.number("seed", System.nanoTime() & 0xFFFFFFFL);
    }

    int reports(int otherwise) {
        return (int) options.number("reports", otherwise);
    }

    Mangler mangler() {
        String prefix = options.text("formats", "");
        List<Rendering> renderings = Arrays.stream(Rendering.values())
                .filter(rendering -> rendering.name().startsWith(prefix))
                .toList();
        return new Mangler(new ReportGenerator(Editions.standard()), renderings);
    }

    List<Report> read(String name, byte[] bytes) {
        return reader.read(name, bytes).stream()
                .filter(Reading.Success.class::isInstance)
                .map(Reading.Success.class::cast)
                .map(Reading.Success::report)
                .toList();
    }

    void say(String text) {
        out.println(text);
    }

    /** States a figure and its bar; a missed bar decides the exit code. */
    void bar(String name, double figure, String comparison, double bar) {
        boolean ok = comparison.equals("<=") ? figure <= bar : figure >= bar;
        met &= ok;
        say("- " + name + ": " + figure + " (bar " + comparison + " " + bar + ") " + (ok ? "met" : "**missed**"));
    }

    void dump(MangledFile file) {
        try {
            Path path = Path.of("target", "dump-" + file.name());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.bytes());
            say(path + " " + file.tags() + " " + file.planted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 when every bar was met, else 1. */
    int exitCode() {
        return met ? 0 : 1;
    }
}
