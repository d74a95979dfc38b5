package org.gongkai.web.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;

/** One account for each role, with passwords that are drawn anew for every demonstration. */
final class DemoPeople {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom secrets = new SecureRandom();
    private final Accounts accounts;
    private final DemoWords words;
    private final Random dice;

    DemoPeople(Accounts accounts, DemoWords words, Random dice) {
        this.accounts = accounts;
        this.words = words;
        this.dice = dice;
    }

    /**
     * The people of the county: those of its first township, the head of a section of its first department, the county's
     * office, and the separated administrators.
     */
    List<DemoPerson> make(DemoBodies bodies) {
        List<DemoPerson> people = new ArrayList<>();
        for (Role role : Role.values()) {
            people.add(open(role, role.name().toLowerCase(Locale.ROOT).replace('_', '-'), bodyOf(role, bodies)));
        }
        return people;
    }

    /** Those who work on the items of every body while the county is made; nobody knows their passwords. */
    List<DemoPerson> makeStaff(DemoBodies bodies) {
        return Stream.of(
                        Role.CONTRIBUTOR,
                        Role.SECTION_HEAD,
                        Role.EDITOR,
                        Role.CONFIDENTIALITY_REVIEWER,
                        Role.REVIEWER,
                        Role.SIGNER)
                .map(role -> open(
                        role,
                        "county-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        bodies.county().id()))
                .toList();
    }

    private DemoPerson open(Role role, String account, long body) {
        String name = one("surnames") + one("given");
        String password = password();
        Account opened = accounts.open(new NewAccount(account, name, password, List.of(new Post(role, body))));
        return new DemoPerson(role, account, name, password, opened.id(), body);
    }

    private static long bodyOf(Role role, DemoBodies bodies) {
        return switch (role) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> Post.EVERYWHERE;
            case DISCLOSURE_OFFICE, INTAKE_CLERK, INSPECTOR -> bodies.county().id();
            case SECTION_HEAD -> bodies.withSections().getFirst().id();
            case CONTRIBUTOR, EDITOR, CONFIDENTIALITY_REVIEWER, REVIEWER, SIGNER, BODY_ADMINISTRATOR ->
                bodies.township().id();
        };
    }

    private String one(String what) {
        List<String> names = words.names(what);
        return names.get(dice.nextInt(names.size()));
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(secrets.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
