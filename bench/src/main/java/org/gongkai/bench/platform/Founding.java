package org.gongkai.bench.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.bench.judgement.Member;
import org.gongkai.bench.judgement.Town;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.springframework.transaction.support.TransactionOperations;

/** Founds the county of a drill on an empty platform, by the platform's own doors. */
final class Founding {
    private static final String PASSWORD = "drill drill drill";

    private final Platform platform;
    private final List<Member> members = new ArrayList<>();

    private Founding(Platform platform) {
        this.platform = platform;
    }

    /** Its bodies and people. */
    static Town on(Platform platform) {
        return platform.part(TransactionOperations.class).<Town>execute(_ -> new Founding(platform).all());
    }

    private Town all() {
        long county = establish(OptionalLong.empty(), AgencyKind.COUNTY, "Drill County", "990199");
        long first = establish(OptionalLong.of(county), AgencyKind.TOWNSHIP, "First Town", "990199101");
        long second = establish(OptionalLong.of(county), AgencyKind.TOWNSHIP, "Second Town", "990199102");
        for (long town : List.of(first, second)) {
            for (Role role : EnumSet.range(Role.CONTRIBUTOR, Role.DISCLOSURE_OFFICE)) {
                member(town, Set.of(town), role);
            }
            // a two-person office: whoever drafts also heads the section, and reviews and signs what others drafted
            member(town, Set.of(town), Role.CONTRIBUTOR, Role.SECTION_HEAD, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER);
            member(town, Set.of(town), Role.EDITOR, Role.REVIEWER, Role.SIGNER);
        }
        member(county, Set.of(county, first, second), Role.DISCLOSURE_OFFICE);
        member(county, Set.of(county, first, second), Role.INSPECTOR);
        Member administrator = member(county, Set.of(county, first, second), Role.BODY_ADMINISTRATOR);
        Publishing publishing = platform.part(Publishing.class);
        publishing.prescribe(administrator.signedIn(), first, new ReviewPlan(true, List.of()));
        publishing.prescribe(administrator.signedIn(), second, new ReviewPlan(List.of("deputy head")));
        return new Town(List.of(first, second), Set.of(first), Set.of(second), members);
    }

    private long establish(OptionalLong above, AgencyKind kind, String name, String code) {
        return platform.part(Agencies.class)
                .establish(new NewAgency(above, name, name, kind, code, LocalDate.of(2010, 1, 1)))
                .id();
    }

    private Member member(long body, Set<Long> reach, Role... roles) {
        Accounts accounts = platform.part(Accounts.class);
        String name = "drill-" + body + "-" + members.size();
        List<Post> posts =
                Set.of(roles).stream().map(role -> new Post(role, body)).toList();
        Account account = accounts.open(new NewAccount(name, name, PASSWORD, posts));
        String token =
                accounts.issueToken(account.id(), "drill", Duration.ofDays(30)).text();
        Member member = new Member(accounts.signedIn(account.id()).orElseThrow(), Set.of(roles), body, reach, token);
        members.add(member);
        return member;
    }
}
