package org.gongkai.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.generate.GeneratedReport.Span;
import org.jspecify.annotations.Nullable;

/** Invents reports whose figures satisfy every relation of their edition and agree with their text. */
public final class ReportGenerator {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2026;
    private static final int FIRST_OF_JANUARY = 2019;
    private final Editions editions;

    /** A generator for the given editions. */
    public ReportGenerator(Editions editions) {
        this.editions = editions;
    }

    /** The report of this seed; the same seed gives the same report. */
    public GeneratedReport generate(long seed) {
        return generate(seed, false);
    }

    /** A report of this seed that lacks nothing: period, contact and signature are always there. */
    public GeneratedReport whole(long seed) {
        return generate(seed, true);
    }

    private GeneratedReport generate(long seed, boolean isWhole) {
        Dice dice = new Dice(seed);
        Edition edition = dice.pick(editions.all());
        int year = dice.between(FIRST_YEAR, LAST_YEAR);
        while (!edition.isFor(year)) {
            year = dice.between(FIRST_YEAR, LAST_YEAR);
        }
        return generate(seed, edition, year, dice, isWhole);
    }

    /** The report of this seed for a year of one's choice, from 2008 on. */
    public GeneratedReport generate(long seed, int year) {
        return generate(seed, editions.forYear(year).orElseThrow(), year, new Dice(seed), false);
    }

    private GeneratedReport generate(long seed, Edition edition, int year, Dice dice, boolean isWhole) {
        Body body = Body.invent(dice.pick(List.of(Body.Level.values())), dice);
        boolean onlyZeros = body.level() == Body.Level.TOWNSHIP && dice.chance(0.4);
        Figures figures = figures(edition, body, Size.of(body.level(), onlyZeros), dice);
        Narrative narrative = new Narrative(body, year, figures, dice);
        LocalDate signed = isWhole || dice.chance(0.75) ? signed(body, year, dice) : null;
        boolean statesPeriod = isWhole || dice.chance(0.75);
        Span period = statesPeriod ? new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)) : null;
        Map<String, List<String>> texts = narrative.sections(edition);
        return new GeneratedReport(
                seed,
                body,
                year,
                edition,
                narrative.title(),
                figures,
                period,
                signed,
                signatureText(signed, dice),
                narrative.preface(statesPeriod, isWhole),
                texts);
    }

    /** In time: townships and departments sign in January since 2019, regions and all in the years before until March. */
    private static LocalDate signed(Body body, int year, Dice dice) {
        boolean isRegion = body.level() == Body.Level.COUNTY || body.level() == Body.Level.CITY;
        int month = dice.between(1, 3);
        return LocalDate.of(year + 1, isRegion || year < FIRST_OF_JANUARY ? month : 1, dice.between(1, 28));
    }

    private static Figures figures(Edition edition, Body body, Size size, Dice dice) {
        Figures figures = new Figures();
        boolean makesRules = body.level() == Body.Level.CITY;
        switch (edition.name()) {
            case "E2018" -> new StatisticsFigures(figures, dice, size).invent();
            case "E2019" -> {
                new DisclosureFigures(figures, dice, size).invent2019(makesRules);
                new RequestFigures(figures, dice, size).invent(edition);
            }
            case "E2021" -> {
                new DisclosureFigures(figures, dice, size).invent2021(makesRules);
                new RequestFigures(figures, dice, size).invent(edition);
            }
            default -> throw new IllegalArgumentException("no figures known for edition " + edition);
        }
        return figures;
    }

    private static String signatureText(@Nullable LocalDate date, Dice dice) {
        if (date == null) {
            return "";
        }
        if (dice.chance(0.1)) {
            return ChineseNumbers.date(date);
        }
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
