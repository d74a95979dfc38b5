package org.gongkai.web.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.model.Layouts;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.Register.Part;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.Phrases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers of a body as sheets (台账): the head, and the rows part by part. The body's own rows and those of its villages, which are no
 * organs, never stand on one sheet.
 */
@Service
public class RegisterSheets {
    private static final int AT_ONCE = 1_000;

    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Layouts layouts;
    private final Agencies agencies;
    private final Permissions permissions;

    RegisterSheets(List<RegisterSource> sources, Layouts layouts, Agencies agencies, Permissions permissions) {
        for (RegisterSource source : sources) {
            for (Register register : source.registers()) {
                if (registers.put(register.code(), register) != null) {
                    throw new IllegalStateException("two registers are called '" + register.code() + "'");
                }
            }
        }
        this.layouts = layouts;
        this.agencies = agencies;
        this.permissions = permissions;
    }

    /** All registers there are, in the order in which they are listed. */
    public List<Register> all() {
        return List.copyOf(registers.values());
    }

    /**
     * The register with this code.
     *
     * @throws RegisterRefused there is none
     */
    public Register find(String code) {
        return Optional.ofNullable(registers.get(code))
                .orElseThrow(() -> new RegisterRefused(Reason.UNKNOWN_REGISTER, code));
    }

    /** The bodies whose registers this person may read. */
    @Transactional(readOnly = true)
    public List<Agency> bodies(SignedIn who) {
        return agencies.existing(permissions.bodiesWhere(who, Permission.READ_OFFICE));
    }

    /**
     * A body whose registers this person may read.
     *
     * @throws RegisterRefused there is none, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public Agency body(SignedIn who, long body) {
        return agencies.find(body)
                .filter(agency -> permissions.allows(who, Permission.READ_OFFICE, agency.id()))
                .orElseThrow(() -> new RegisterRefused(Reason.UNKNOWN_BODY));
    }

    /** The villages directly below a body, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Agency> villages(long body) {
        return agencies.childrenOf(body).stream()
                .filter(one -> !one.kind().isOrgan())
                .toList();
    }

    /** How a body wants a register; as usual where it settled nothing. */
    @Transactional(readOnly = true)
    public Layout layout(long body, Register register) {
        return layouts.find(body, register.code()).orElseGet(() -> Layout.usual(register));
    }

    /**
     * The head of a sheet.
     *
     * @throws RegisterRefused there is no such register or body, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public Sheet sheet(SignedIn who, Question question, Phrases phrases) {
        Register register = find(question.register());
        Agency body = body(who, question.body());
        Layout layout = layout(body.id(), register);
        List<Column> columns = columns(register, layout, question);
        String unit = question.isOfVillages() ? ofVillages(question, body, phrases) : body.name();
        String filledBy = layout.signers().filledBy();
        return new Sheet(
                phrases.say("registers.title", unit, phrases.say(register.nameKey())),
                new Sheet.Paper(
                        body.name(),
                        question.period(),
                        filledBy.isEmpty() ? who.personName() : filledBy,
                        layout.signers().checkedBy()),
                columns,
                columns.stream().map(column -> phrases.say(column.nameKey())).toList(),
                register.count(asked(who, question)));
    }

    /** A part of its rows. */
    @Transactional(readOnly = true)
    public List<Sheet.Row> rows(SignedIn who, Question question, Sheet sheet, Part part, Phrases phrases) {
        List<RegisterLine> lines = find(question.register()).lines(asked(who, question), part, phrases);
        Map<Long, String> names = agencies.shortNames(
                lines.stream().map(RegisterLine::body).distinct().toList());
        List<Sheet.Row> rows = new ArrayList<>();
        long before = (part.number() - 1L) * part.size();
        for (RegisterLine line : lines) {
            rows.add(sheet.row(line, before + rows.size() + 1, names.getOrDefault(line.body(), "")));
        }
        return rows;
    }

    /** All rows one after the other as they are at one moment; at no time more than a thousand of them are held. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(SignedIn who, Question question, Phrases phrases, Consumer<Sheet> head, Consumer<Sheet.Row> row) {
        Sheet sheet = sheet(who, question, phrases);
        head.accept(sheet);
        for (int number = 1; (number - 1L) * AT_ONCE < sheet.total(); number++) {
            rows(who, question, sheet, new Part(number, AT_ONCE), phrases).forEach(row);
        }
    }

    private static List<Column> columns(Register register, Layout layout, Question question) {
        Map<String, Column> known = new LinkedHashMap<>();
        known.put(Column.BODY.key(), Column.BODY);
        register.columns().forEach(column -> known.put(column.key(), column));
        List<Column> wanted = layout.columns().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        boolean isBodyNamed = question.of().equals(Question.VILLAGES) && !wanted.contains(Column.BODY);
        return Stream.of(
                        Stream.of(Column.POSITION),
                        isBodyNamed ? Stream.of(Column.BODY) : Stream.<Column>empty(),
                        wanted.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    private String ofVillages(Question question, Agency body, Phrases phrases) {
        return question.of().equals(Question.VILLAGES)
                ? phrases.say("registers.villages-of", body.name())
                : whose(body, question.of()).getFirst().name();
    }

    private Asked asked(SignedIn who, Question question) {
        Agency body = body(who, question.body());
        List<Long> bodies = whose(body, question.of()).stream().map(Agency::id).toList();
        return new Asked(who, bodies, question.period(), question.narrowed());
    }

    /**
     * The bodies whose rows stand on a sheet.
     *
     * @param of as in {@link Question#of}
     * @throws RegisterRefused there is no such village
     */
    @Transactional(readOnly = true)
    public List<Agency> whose(Agency body, String of) {
        if (of.equals(Question.OWN)) {
            return List.of(body);
        }
        List<Agency> villages = villages(body.id()).stream()
                .filter(one -> of.equals(Question.VILLAGES) || of.equals(String.valueOf(one.id())))
                .toList();
        if (villages.isEmpty()) {
            throw new RegisterRefused(Reason.UNKNOWN_BODY);
        }
        return villages;
    }
}
