package org.gongkai.web.demo.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.VillageFigures;
import org.gongkai.web.channels.villages.Typed;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.registers.SettledLayouts;
import org.gongkai.web.registers.model.Layout;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Settles columns and enters last month's figures for villages of a township; some villages have told nothing yet. */
@Component
@Profile("demo")
public class DemoRegisters {
    private static final List<String> COLUMNS =
            List.of("title", "number", "index", "since", "channels", "reviewers", "state");

    private final VillageFigures figures;
    private final SettledLayouts layouts;

    DemoRegisters(VillageFigures figures, SettledLayouts layouts) {
        this.figures = figures;
        this.layouts = layouts;
    }

    /** In the caller's transaction, at the clock's time. */
    public void make(SignedIn clerk, long town, LocalDate today) {
        layouts.settle(clerk, town, "items", new Layout(COLUMNS, Layout.Signers.OPEN, 0));
        List<String> lines = lines();
        List<Typed> typed = new ArrayList<>();
        List<Agency> villages = figures.villages(clerk, town);
        for (int i = 1; i < lines.size() && i <= villages.size(); i++) {
            for (String cell : lines.get(i).split("\t")) {
                String[] parts = cell.split("=", 2);
                OptionalInt number = OptionalInt.of(Integer.parseInt(parts[1]));
                typed.add(new Typed(villages.get(i - 1).id(), parts[0], 0, number));
            }
        }
        Period lastMonth = Period.month(YearMonth.from(today).minusMonths(1));
        figures.enter(clerk, town, lastMonth, typed, lines.getFirst());
    }

    /** First where the figures come from, then a line for each village with kind=number. */
    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoRegisters.class.getResourceAsStream("villages.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
