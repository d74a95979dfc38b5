package org.gongkai.web.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.audit.Who;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.PlatformField;
import org.gongkai.web.publishing.Elsewhere;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.PublishingBeans;
import org.gongkai.web.publishing.counting.PublicAddresses;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;

/** A county that publishes on a platform of its own, with two towns, over a database of its own. */
final class DeliveringTown implements AutoCloseable {
    static final Platform PLATFORM = new Platform(
            "临江县人民政府网",
            "https://www.linjiang.gov.cn/",
            "www.linjiang.gov.cn",
            false,
            List.of(new Platform.Line(PlatformField.TITLE, "标题")));

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
            "org.gongkai.web.places.store");
    final Publishing publishing = context.bean(Publishing.class);
    final PublicItems portal = context.bean(PublicItems.class);
    final PublicAddresses addresses = context.bean(PublicAddresses.class);
    final Places places = context.bean(Places.class);
    final Deliveries deliveries = context.bean(Deliveries.class);
    final WaitingDeliveries waiting = context.bean(WaitingDeliveries.class);
    final Agency county = establish(OptionalLong.empty(), "临江县", AgencyKind.COUNTY, "990101");
    final Agency town = establish(OptionalLong.of(county.id()), "柳湾镇", AgencyKind.TOWNSHIP, "990101101");
    final Agency otherTown = establish(OptionalLong.of(county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990101102");
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
                                Nobody.class,
                                Elsewhere.class,
                                Places.class,
                                Deliveries.class,
                                DeliveryGate.class,
                                HandedItems.class,
                                PlaceTrail.class,
                                WaitingDeliveries.class))
                .toArray(Class<?>[]::new);
    }

    Place choose(PlaceKind kind) {
        return places.choose(office, town.id(), places.today(), new Place.Choice(kind, PLATFORM));
    }

    LocalDate today() {
        return places.today();
    }

    Item draft(String title) {
        return publishing.draft(contributor, town.id(), Content.of(title, "各村：\n明天停水，请储水。晚上恢复。"));
    }

    /** Approved by everybody, and not public. */
    Item approved(Item draft) {
        Item item = act(contributor, draft, ItemAction.SUBMIT, "");
        item = act(editor, item, ItemAction.APPROVE, "");
        item = act(confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        return act(signer, item, ItemAction.SIGN, "");
    }

    Item approved(String title) {
        return approved(draft(title));
    }

    Item act(SignedIn who, Item item, ItemAction action, String opinion) {
        Item now = publishing.find(who, item.id());
        Opinion said = opinion.isEmpty() ? Opinion.NONE : Opinion.of(opinion);
        return publishing.act(who, now.id(), now.revision(), action, said, Optional.empty());
    }

    /** The newest delivery of an item. */
    Delivery delivery(Item item) {
        return deliveries.of(editor, item.id()).getFirst();
    }

    /** An item that has been public on the platform since today. */
    Item publicThere(String title, String address) {
        Item item = approved(title);
        Delivery one = delivery(item);
        deliveries.recordPublic(editor, one.id(), one.revision(), address, today());
        return publishing.find(editor, item.id());
    }

    SignedIn person(Role role, Agency body) {
        return OwnTown.person(context.bean(Accounts.class), new Post(role, body.id()));
    }

    private Agency establish(OptionalLong parent, String name, AgencyKind kind, String code) {
        return context.bean(Agencies.class)
                .establish(new NewAgency(parent, name + "人民政府", name, kind, code, LocalDate.of(2010, 1, 1)));
    }

    @Override
    public void close() {
        context.close();
    }
}
