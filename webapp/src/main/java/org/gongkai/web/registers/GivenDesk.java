package org.gongkai.web.registers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Given.Scope;
import org.gongkai.web.registers.taking.GivenTable;
import org.gongkai.web.registers.taking.Judging;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.ui.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which registers may be given back, by whom, for whose rows; and what a file comes to now. */
@Component
class GivenDesk {
    private final RegisterSheets sheets;

    GivenDesk(RegisterSheets sheets) {
        this.sheets = sheets;
    }

    boolean isMendable(String code) {
        return sheets.find(code) instanceof MendableRegister;
    }

    /** The register, where its file may be given back. */
    MendableRegister register(String code) {
        return sheets.find(code) instanceof MendableRegister mendable ? mendable : notMendable(code);
    }

    private static MendableRegister notMendable(String code) {
        throw new RegisterRefused(Reason.NOT_MENDABLE, code);
    }

    /** The body, for those who work there. */
    Agency body(SignedIn who, Scope scope) {
        return sheets.body(who, scope.body());
    }

    /** Whether this person may give back this sheet: they write the records of every body on it. */
    boolean mayGiveBack(SignedIn who, Scope scope) {
        MendableRegister register = register(scope.register());
        return sheets.whose(body(who, scope), scope.whose()).stream()
                .allMatch(body -> register.mayWrite(who, body.id()));
    }

    void allow(SignedIn who, Scope scope) {
        if (!mayGiveBack(who, scope)) {
            throw new RegisterRefused(Reason.MAY_NOT_GIVE_BACK);
        }
    }

    /** What taking it over would do now. */
    @Transactional(readOnly = true)
    public Look judge(SignedIn who, Given given, GivenTable table, Phrases phrases) {
        MendableRegister register = register(given.scope().register());
        List<Agency> whose =
                sheets.whose(body(who, given.scope()), given.scope().whose());
        Map<Long, String> bodies = whose.stream().collect(Collectors.toMap(Agency::id, Agency::shortName));
        Look look =
                new Look(given, table, new Judging(register, bodies, given.choices(), phrases).judge(table.rows()), 0);
        long named = look.rows().stream()
                .filter(row ->
                        bodies.containsKey(row.before().body()) && !row.before().isFresh())
                .map(row -> row.before().id())
                .distinct()
                .count();
        return new Look(given, table, look.rows(), register.countAll(bodies.keySet()) - named);
    }
}
