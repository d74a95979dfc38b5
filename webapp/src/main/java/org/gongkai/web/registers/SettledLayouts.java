package org.gongkai.web.registers;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.model.Layouts;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a body settles what its registers look like: which columns, in which order, and who stands on the paper. */
@Service
public class SettledLayouts {
    private static final int LONGEST_NAME = 40;

    private final RegisterSheets sheets;
    private final Layouts layouts;
    private final Permissions permissions;
    private final StaffTrail trail;
    private final Clock clock;

    SettledLayouts(RegisterSheets sheets, Layouts layouts, Permissions permissions, StaffTrail trail, Clock clock) {
        this.sheets = sheets;
        this.layouts = layouts;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether this person settles it for the body. */
    public boolean maySettle(SignedIn who, long body) {
        return permissions.allows(who, Permission.KEEP_REGISTERS, body);
    }

    /** The columns a body may choose of, those it has chosen first and in its order. */
    public List<Column> choices(Register register, Layout layout) {
        List<Column> all = Stream.concat(Stream.of(Column.BODY), register.columns().stream())
                .toList();
        Stream<Column> chosen = layout.columns().stream()
                .flatMap(key -> all.stream().filter(column -> column.key().equals(key)));
        Stream<Column> others = all.stream().filter(column -> !layout.columns().contains(column.key()));
        return Stream.concat(chosen, others).toList();
    }

    /**
     * Settles it.
     *
     * @param wanted with the revision that was read; columns the register does not have are left out
     * @throws RegisterRefused why not
     */
    @Transactional
    public void settle(SignedIn who, long body, String register, Layout wanted) {
        Agency agency = sheets.body(who, body);
        if (!maySettle(who, agency.id())) {
            throw new RegisterRefused(Reason.NOT_ALLOWED);
        }
        Register kept = sheets.find(register);
        Set<String> known = choices(kept, wanted).stream().map(Column::key).collect(Collectors.toSet());
        Set<String> columns = new LinkedHashSet<>(wanted.columns());
        columns.retainAll(known);
        if (columns.isEmpty()) {
            throw new RegisterRefused(Reason.NO_COLUMN);
        }
        Layout.Signers signers = new Layout.Signers(
                name(wanted.signers().filledBy()), name(wanted.signers().checkedBy()));
        Layout layout = new Layout(List.copyOf(columns), signers, wanted.revision());
        Layouts.Place place = new Layouts.Place(agency.id(), kept.code());
        if (!layouts.keep(place, layout, wanted.revision(), new Layouts.By(who, clock.instant()))) {
            throw new RegisterRefused(Reason.CHANGED_MEANWHILE);
        }
        Subject subject = new Subject("register", kept.code(), wanted.revision() + 1);
        trail.record(who, agency.id(), "register.settle", subject, "");
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.length() > LONGEST_NAME) {
            throw new RegisterRefused(Reason.TOO_LONG, name, String.valueOf(LONGEST_NAME));
        }
        return name;
    }
}
