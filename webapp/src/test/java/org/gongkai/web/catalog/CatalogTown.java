package org.gongkai.web.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.audit.Who;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.PublishingBeans;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;

/** A county with a town and a village, over a database of its own. */
final class CatalogTown implements AutoCloseable {
    /** Accounts are opened without a request. */
    static final class Nobody implements Acting {
        @Override
        public Who now() {
            return new Who(0, "test", "");
        }
    }

    final StandingClock clock = new StandingClock("2026-03-02T01:00:00Z");
    final OwnContext context = new OwnContext(
            clock,
            beans(),
            "org.gongkai.web.agencies",
            "org.gongkai.web.accounts.model",
            "org.gongkai.web.accounts.store",
            "org.gongkai.web.audit",
            "org.gongkai.web.ledger",
            "org.gongkai.web.outbox",
            "org.gongkai.web.files",
            "org.gongkai.web.publishing.store",
            "org.gongkai.web.screening",
            "org.gongkai.web.catalog.store");
    final Publishing publishing = context.bean(Publishing.class);
    final PublicItems portal = context.bean(PublicItems.class);
    final Catalogs catalogs = context.bean(Catalogs.class);
    final CoverageWatch watch = context.bean(CoverageWatch.class);
    final Agency county = establish(OptionalLong.empty(), "临江县", AgencyKind.COUNTY, "990101");
    final Agency town = establish(OptionalLong.of(county.id()), "柳湾镇", AgencyKind.TOWNSHIP, "990101101");
    final Agency village = establish(OptionalLong.of(town.id()), "东村", AgencyKind.VILLAGE, "990101101201");
    final SignedIn office = person(Role.DISCLOSURE_OFFICE, county);
    final SignedIn contributor = person(Role.CONTRIBUTOR, town);
    final SignedIn editor = person(Role.EDITOR, town);
    final SignedIn confidentiality = person(Role.CONFIDENTIALITY_REVIEWER, town);
    final SignedIn signer = person(Role.SIGNER, town);

    private static Class<?>[] beans() {
        return Stream.concat(
                        Stream.of(PublishingBeans.all()),
                        Stream.of(
                                Permissions.class,
                                StaffTrail.class,
                                Nobody.class,
                                Catalogs.class,
                                CoverageWatch.class,
                                UrgentLines.class,
                                CatalogGuide.class))
                .toArray(Class<?>[]::new);
    }

    LocalDate today() {
        return catalogs.today();
    }

    Item draft(String title, String entry) {
        return publishing.draft(
                contributor, town.id(), Content.of(title, "正文").with(Classification.under(EntryRef.chosen(entry))));
    }

    Item published(String title, String entry) {
        Item item = act(contributor, draft(title, entry), ItemAction.SUBMIT, Opinion.NONE);
        item = act(editor, item, ItemAction.APPROVE, Opinion.NONE);
        item = act(confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, Opinion.of("可以公开"));
        item = act(signer, item, ItemAction.SIGN, Opinion.NONE);
        return act(editor, item, ItemAction.PUBLISH, Opinion.NONE);
    }

    Item act(SignedIn who, Item item, ItemAction action, Opinion opinion) {
        return publishing.act(who, item.id(), item.revision(), action, opinion, Optional.empty());
    }

    Agency establish(OptionalLong parent, String name, AgencyKind kind, String code) {
        return context.bean(Agencies.class)
                .establish(new NewAgency(parent, name, name, kind, code, LocalDate.of(2010, 1, 1)));
    }

    private SignedIn person(Role role, Agency body) {
        Accounts accounts = context.bean(Accounts.class);
        String name = role.name().toLowerCase(Locale.ROOT);
        long id = accounts.open(new NewAccount(name, "某某", "ten characters", List.of(new Post(role, body.id()))))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
