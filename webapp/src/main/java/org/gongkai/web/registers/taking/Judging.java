package org.gongkai.web.registers.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.KeptRow;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.taking.JudgedRow.Difference;
import org.gongkai.web.registers.taking.JudgedRow.Told;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.Refused;

/**
 * Says of each row what it comes to. A column that the file does not have stays as it is, a blank cell is cleared; the register itself says what
 * may stand in a cell. What was changed here since the file was taken along, and what would be entered a second time, is for a person to say.
 */
public final class Judging {
    private final MendableRegister register;
    private final Map<Long, String> bodies;
    private final Map<String, Choice> choices;
    private final Phrases phrases;
    private final Set<String> seen = new HashSet<>();

    /**
     * Judges for a register.
     *
     * @param bodies whose rows may stand on the sheet, with their names
     * @param choices what was said of rows that are not clear
     * @param phrases of whoever reads it
     */
    public Judging(MendableRegister register, Map<Long, String> bodies, Map<String, Choice> choices, Phrases phrases) {
        this.register = register;
        this.bodies = Map.copyOf(bodies);
        this.choices = Map.copyOf(choices);
        this.phrases = phrases;
    }

    /** A row while it is looked at. */
    private record Meant(KeptRow before, Map<String, String> typed, Map<String, String> after) {
        static Meant nothing(GivenRow row) {
            return new Meant(KeptRow.fresh(0), row.cells(), Map.of());
        }
    }

    /** The rows in their order. */
    public List<JudgedRow> judge(List<GivenRow> rows) {
        Map<String, KeptRow> kept =
                register.kept(rows.stream().map(GivenRow::id).toList());
        Set<String> marks = new HashSet<>(register.marks(bodies.keySet()));
        List<JudgedRow> judged = new ArrayList<>();
        for (GivenRow row : rows) {
            judged.add(judge(row, kept, marks));
        }
        return judged;
    }

    private JudgedRow judge(GivenRow row, Map<String, KeptRow> kept, Set<String> marks) {
        Meant meant = Meant.nothing(row);
        try {
            KeptRow before = row.id().isEmpty() ? KeptRow.fresh(body(row)) : known(row, kept);
            meant = new Meant(before, row.cells(), before.cells());
            Map<String, String> typed = typed(row, before);
            meant = new Meant(before, typed, typed);
            meant = new Meant(before, typed, register.checked(before, typed));
        } catch (Refused refused) {
            return judged(row, Outcome.REFUSED, meant, refused.sentence(phrases.messages(), phrases.locale()));
        }
        return before(row, meant, marks);
    }

    private JudgedRow before(GivenRow row, Meant meant, Set<String> marks) {
        KeptRow before = meant.before();
        if (before.isFresh()) {
            String mark = register.mark(new KeptRow("", before.body(), "", meant.after()));
            return marks.add(mark)
                    ? judged(row, Outcome.NEW, meant, "")
                    : unclear(row, Outcome.NEW, meant, "registers.taking.alike");
        }
        if (differences(meant).isEmpty()) {
            return judged(row, Outcome.SAME, meant, "");
        }
        if (row.revision().equals(before.revision())) {
            return judged(row, Outcome.CHANGED, meant, "");
        }
        String why = row.revision().isEmpty() ? "registers.taking.no-revision" : "registers.taking.changed-here";
        return unclear(row, Outcome.CHANGED, meant, why);
    }

    private JudgedRow unclear(GivenRow row, Outcome taken, Meant meant, String why) {
        Outcome outcome = Optional.ofNullable(choices.get(row.place()))
                .map(choice -> choice == Choice.FILE ? taken : Outcome.LEFT)
                .orElse(Outcome.OPEN);
        return judged(row, outcome, meant, phrases.say(why));
    }

    private KeptRow known(GivenRow row, Map<String, KeptRow> kept) {
        KeptRow before = Optional.ofNullable(kept.get(row.id()))
                .orElseThrow(() -> new RegisterRefused(Reason.ID_UNKNOWN, row.id()));
        if (!bodies.containsKey(before.body())) {
            throw new RegisterRefused(Reason.ID_OF_OTHERS, row.id());
        }
        if (!seen.add(row.id())) {
            throw new RegisterRefused(Reason.ID_TWICE, row.id());
        }
        return before;
    }

    /** Whose a new row is: of the only body of the sheet, or of the one that it names. */
    private long body(GivenRow row) {
        String name = row.cell(Column.BODY);
        if (bodies.size() == 1 && name.isEmpty()) {
            return bodies.keySet().iterator().next();
        }
        return bodies.entrySet().stream()
                .filter(body -> body.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new RegisterRefused(Reason.BODY_UNKNOWN, name));
    }

    private Map<String, String> typed(GivenRow row, KeptRow before) {
        Map<String, String> typed = new HashMap<>();
        for (Column column : register.columns()) {
            String kept = before.cell(column.key());
            String given = row.cells().get(column.key());
            if (register.written().contains(column.key())) {
                typed.put(column.key(), given == null ? kept : Cells.read(column, heading(column), given, kept));
            }
        }
        return typed;
    }

    private JudgedRow judged(GivenRow row, Outcome outcome, Meant meant, String why) {
        String nameKey = register.columns().getFirst().key();
        String name = meant.after().getOrDefault(nameKey, row.cells().getOrDefault(nameKey, ""));
        List<Difference> differences = outcome == Outcome.REFUSED ? List.of() : differences(meant);
        return new JudgedRow(
                row, outcome, meant.before(), meant.after(), new Told(name, differences, readOnly(row, meant), why));
    }

    private List<Difference> differences(Meant meant) {
        List<Difference> differences = new ArrayList<>();
        for (Column column : register.columns()) {
            String kept = meant.before().cell(column.key());
            String after = meant.after().getOrDefault(column.key(), "");
            if (register.written().contains(column.key()) && !kept.equals(after)) {
                differences.add(new Difference(
                        heading(column),
                        register.said(column.key(), kept, phrases),
                        register.said(column.key(), after, phrases)));
            }
        }
        return differences;
    }

    /** What stands otherwise in columns that are not written here. */
    private List<String> readOnly(GivenRow row, Meant meant) {
        return register.columns().stream()
                .filter(column -> !register.written().contains(column.key()))
                .filter(column -> isOtherwise(column, row, meant.before()))
                .map(this::heading)
                .toList();
    }

    private boolean isOtherwise(Column column, GivenRow row, KeptRow before) {
        String given = row.cells().get(column.key());
        String kept = register.said(column.key(), before.cell(column.key()), phrases);
        if (given == null || (before.isFresh() && given.isEmpty())) {
            return false;
        }
        return !(column.form() == Column.Form.DAY ? day(given) : given).equals(kept);
    }

    private String day(String given) {
        return Cells.read(new Column("", "", Column.Form.DAY, 1, true), "", given, "");
    }

    private String heading(Column column) {
        return phrases.say(column.nameKey());
    }
}
