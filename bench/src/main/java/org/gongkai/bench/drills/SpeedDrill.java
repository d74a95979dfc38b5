package org.gongkai.bench.drills;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.bench.programs.Office;
import org.gongkai.bench.speed.BareWork;
import org.gongkai.bench.speed.CheckWork;
import org.gongkai.bench.speed.Contender;
import org.gongkai.bench.speed.Documents;
import org.gongkai.bench.speed.JsoupWork;
import org.gongkai.bench.speed.Meter;
import org.gongkai.bench.speed.OwnWork;
import org.gongkai.bench.speed.PdfWork;
import org.gongkai.bench.speed.PoiWork;
import org.gongkai.bench.speed.Race;
import org.gongkai.bench.speed.ReplyDates;
import org.gongkai.bench.speed.StepWork;
import org.gongkai.bench.speed.TikaWork;
import org.gongkai.testkit.render.Rendering;

/** Speed of one core beside what people use today and beside what the bytes allow, in one run on the same documents. */
public final class SpeedDrill {
    private static final int REQUESTS = 10_000;
    private static final double MILLISECOND = 1_000;
    private final Drill drill;
    private final Documents documents;
    private final Meter meter = new Meter();
    private final Race race = new Race(meter);

    private SpeedDrill(Drill drill) {
        this.drill = drill;
        documents = new Documents(drill.firstSeed());
    }

    /** Runs the drill; takes about twenty minutes. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        new SpeedDrill(drill).run();
        System.exit(drill.exitCode());
    }

    private void run() {
        drill.say("Documents per second of processor time of one thread (not of the clock: the machine may be shared); "
                + "load of the machine at the start " + load() + ".\n");
        drill.say("| format | contender | documents/s | own reader is faster by | KB allocated a document |");
        drill.say("|---|---|--:|--:|--:|");
        List<byte[]> docx = documents.in(Rendering.DOCX_RICH);
        Lap txt = lap("txt", documents.texts(), BareWork.decodeAndMatch());
        Lap word = lap("docx", docx, PoiWork.docx(), BareWork.stax(), BareWork.byteScan());
        Lap html = lap("html", documents.in(Rendering.HTML_WORD), JsoupWork.html());
        lap("xlsx", documents.in(Rendering.XLSX), PoiWork.xlsx());
        lap("xls", documents.in(Rendering.XLS), PoiWork.xls());
        Lap pdf = lap("pdf", documents.in(Rendering.PDF_RULED), PdfWork.sortedText(), PdfWork.tabula());
        lap("ofd", documents.in(Rendering.OFD));
        List<byte[]> doc = Office.convert(docx, "docx", "doc");
        Lap old = doc.isEmpty() ? null : lap("doc", doc, PoiWork.doc());
        shares(txt, word, html);
        frontEnds(word, html, pdf);
        drill.say("Load of the machine at the end " + load() + ".\n\nBars\n");
        readingBars(txt, word, html);
        drill.bar("pdf, times PDFBox sorted text", pdf.ahead(), ">=", 1.3);
        drill.bar("pdf, times tabula", pdf.aheadOf(3), ">=", 3);
        if (old == null) {
            drill.say("- doc: not measured, LibreOffice, which makes the files, is not installed");
        } else {
            drill.bar("doc, times POI HWPF", old.ahead(), ">=", 2);
        }
        checks();
        drill.say("\n(" + meter.sink() % 10 + ")");
    }

    private void shares(Lap txt, Lap word, Lap html) {
        drill.say("\nOf the reader's time the front end takes " + txt.frontEndShare() + " of txt, "
                + word.frontEndShare() + " of docx, " + html.frontEndShare()
                + " of html; the rest is reading the cells and the text.");
        steps("txt", documents.texts());
        steps("docx", documents.in(Rendering.DOCX_RICH));
        steps("html", documents.in(Rendering.HTML_WORD));
    }

    private void frontEnds(Lap word, Lap html, Lap pdf) {
        drill.say("The own front end alone, which like the contenders gives text and cells and no more: docx "
                + word.frontEndAhead() + " times the POI table walk, html " + html.frontEndAhead()
                + " times jsoup, pdf "
                + pdf.frontEndAhead() + " times PDFBox sorted text. The bars take the whole reader.");
    }

    private void readingBars(Lap txt, Lap word, Lap html) {
        drill.bar("txt, documents/s", rounded(txt.own().perSecond()), ">=", 1_500);
        drill.bar("txt, times slower than decoding and one regular expression", txt.behind(), "<=", 6);
        drill.bar("docx, times the POI table walk", word.ahead(), ">=", 8);
        drill.bar("html, times jsoup", html.ahead(), ">=", 3);
    }

    /** One format's speeds: own reader, own front end, the one to beat, then others. */
    private record Lap(List<Meter.Speed> speeds) {
        Meter.Speed own() {
            return speeds.getFirst();
        }

        double ahead() {
            return aheadOf(2);
        }

        double aheadOf(int contender) {
            return rounded(own().perSecond() / speeds.get(contender).perSecond());
        }

        /** How much faster the own front end alone is than the one to beat, which gives text and cells and no more. */
        double frontEndAhead() {
            return rounded(speeds.get(1).perSecond() / speeds.get(2).perSecond());
        }

        double behind() {
            return rounded(speeds.get(2).perSecond() / own().perSecond());
        }

        String frontEndShare() {
            return String.format(
                    Locale.ROOT,
                    "%.0f %%",
                    100 * own().perSecond() / speeds.get(1).perSecond());
        }
    }

    private Lap lap(String format, List<byte[]> files, Contender... others) {
        if (!files.stream().allMatch(bytes -> OwnWork.reads(format, bytes))) {
            throw new IllegalStateException("the reader finds no report in some " + format + " file of this seed");
        }
        List<Contender> contenders = new ArrayList<>(List.of(OwnWork.reader(format), OwnWork.frontEnd(format)));
        contenders.addAll(List.of(others));
        contenders.add(TikaWork.of(format));
        Map<Contender, Meter.Speed> speeds = race.run(contenders, files);
        Lap lap = new Lap(List.copyOf(speeds.values()));
        speeds.forEach((contender, speed) -> drill.say(String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.0f |",
                format,
                contender.name(),
                speed.perSecond(),
                lap.own().perSecond() / speed.perSecond(),
                speed.kilobytes())));
        return lap;
    }

    /** Where the reader's own time goes; what is neither narrative nor facts is tokens, tables and cells. */
    private void steps(String format, List<byte[]> files) {
        StepWork work = new StepWork(format, files);
        List<Meter.Speed> speeds =
                List.copyOf(race.run(List.of(work.reader(), work.narrative(), work.facts()), work.documents())
                        .values());
        double reader = speeds.get(0).microseconds();
        double narrative = speeds.get(1).microseconds();
        double facts = speeds.get(2).microseconds();
        drill.say(String.format(
                Locale.ROOT,
                "Of the reader's own %.0f microseconds a %s document cells take %.0f %%, narrative %.0f %%, facts %.0f %%.",
                reader,
                format,
                100 * (reader - narrative - facts) / reader,
                100 * narrative / reader,
                100 * facts / reader));
    }

    private void checks() {
        CheckWork work = new CheckWork(documents.texts(), drill.firstSeed());
        List<Meter.Speed> speeds =
                List.copyOf(race.run(List.of(work.cleanSums(), work.wrongSums(), work.all()), work.documents())
                        .values());
        drill.bar("sums that hold, microseconds a report", rounded(speeds.get(0).microseconds()), "<=", 50);
        drill.bar(
                "sums with two wrong figures, microseconds a report",
                rounded(speeds.get(1).microseconds()),
                "<=",
                50);
        double all = speeds.get(2).microseconds() / MILLISECOND;
        drill.bar("all checks with two wrong figures, milliseconds a report", rounded(all), "<=", 0.5);
        Meter.Speed dates = race.run(List.of(ReplyDates.contender()), ReplyDates.requests(REQUESTS)).values().stream()
                .findFirst()
                .orElseThrow();
        drill.bar("reply dates a second", Math.rint(dates.perSecond() * REQUESTS), ">=", 1_000_000);
    }

    private static double rounded(double figure) {
        return Math.rint(figure * 100) / 100;
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }
}
