package org.gongkai.bench.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.bench.platform.Platform;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;

/**
 * An invented county of a hundred bodies and the people who work in it.
 *
 * @param bodies the county itself first
 * @param wide people whose posts reach the whole county, one for each role of {@link #WIDE}
 * @param local people of one body each
 */
record County(List<Agency> bodies, List<SignedIn> wide, List<SignedIn> local) {
    /** What people of the whole county do, in this order. */
    static final List<Role> WIDE =
            List.of(Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER, Role.DISCLOSURE_OFFICE);

    private static final int TOWNSHIPS = 24;
    private static final int DEPARTMENTS = 75;
    private static final int LOCAL = 24;
    private static final List<Role> ROLES = List.of(Role.CONTRIBUTOR, Role.EDITOR, Role.SIGNER);
    private static final String PASSWORD = "load load load";
    private static final String CODE = "9901";

    County {
        bodies = List.copyOf(bodies);
        wide = List.copyOf(wide);
        local = List.copyOf(local);
    }

    /** The county of this platform, founded where there is none, by the platform's own doors. */
    static County on(Platform platform) {
        Agencies agencies = platform.part(Agencies.class);
        if (agencies.roots().isEmpty()) {
            found(agencies);
        }
        Agency root = agencies.roots().getFirst();
        List<Agency> bodies = new ArrayList<>(List.of(root));
        bodies.addAll(agencies.childrenOf(root.id()));
        Accounts accounts = platform.part(Accounts.class);
        List<SignedIn> wide =
                WIDE.stream().map(role -> person(accounts, "wide", role, root)).toList();
        List<SignedIn> local = new ArrayList<>();
        for (int i = 1; i <= LOCAL; i++) {
            local.add(person(accounts, "local" + i, ROLES.get(i % ROLES.size()), bodies.get(i)));
        }
        return new County(bodies, wide, local);
    }

    /** Who holds this role for the whole county. */
    SignedIn holder(Role role) {
        return wide.get(WIDE.indexOf(role));
    }

    private static void found(Agencies agencies) {
        long root = establish(agencies, OptionalLong.empty(), AgencyKind.COUNTY, 0);
        for (int i = 1; i <= TOWNSHIPS + DEPARTMENTS; i++) {
            establish(agencies, OptionalLong.of(root), i <= TOWNSHIPS ? AgencyKind.TOWNSHIP : AgencyKind.DEPARTMENT, i);
        }
    }

    private static long establish(Agencies agencies, OptionalLong above, AgencyKind kind, int number) {
        String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + " " + number;
        String code = number == 0 ? CODE + "01" : CODE + "01" + (100 + number);
        return agencies.establish(new NewAgency(above, name, name, kind, code, LocalDate.of(2000, 1, 1)))
                .id();
    }

    private static SignedIn person(Accounts accounts, String where, Role role, Agency body) {
        String name = "load-" + where + "-" + role.name().toLowerCase(Locale.ROOT);
        long account = accounts.named(name)
                .map(Account::id)
                .orElseGet(() -> accounts.open(new NewAccount(name, name, PASSWORD, List.of(new Post(role, body.id()))))
                        .id());
        return accounts.signedIn(account).orElseThrow();
    }
}
