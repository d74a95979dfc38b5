package org.gongkai.web.mistakes;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoMasterKey;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.PublishingBeans;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.springframework.context.annotation.Bean;

/** A county with two towns whose items are read by people who find mistakes, over a database of its own. */
final class ReadersTown implements AutoCloseable {
    /** Readers have no account. */
    static final class Nobody implements Acting {
        @Override
        public Who now() {
            return new Who(0, "没有登录的人", "203.0.113.7");
        }
    }

    /** Not marked as a configuration: the scan of a whole application's test would find it. */
    static class Key {
        private static final ThreadLocal<Path> FILE = new ThreadLocal<>();

        @Bean
        MasterKey masterKey() {
            return KeyFile.openOrCreate(FILE.get());
        }
    }

    final StandingClock clock = new StandingClock("2026-03-02T01:00:00Z");
    final OwnContext context;
    final Publishing publishing;
    final Mistakes mistakes;
    final MistakeDesk desk;
    final Agency county;
    final Agency town;
    final Agency otherTown;
    final SignedIn contributor;
    final SignedIn editor;
    final SignedIn confidentiality;
    final SignedIn signer;

    /** With a master key of its own in this folder. */
    ReadersTown(Path folder) {
        this(own(folder));
    }

    private ReadersTown(Class<?> key) {
        context = new OwnContext(
                clock,
                beans(key),
                "org.gongkai.web.agencies",
                "org.gongkai.web.accounts.model",
                "org.gongkai.web.accounts.store",
                "org.gongkai.web.audit.store",
                "org.gongkai.web.ledger",
                "org.gongkai.web.outbox",
                "org.gongkai.web.files",
                "org.gongkai.web.publishing.store",
                "org.gongkai.web.screening",
                "org.gongkai.web.mistakes.store");
        publishing = context.bean(Publishing.class);
        mistakes = context.bean(Mistakes.class);
        desk = context.bean(MistakeDesk.class);
        county = establish(OptionalLong.empty(), "临江县", AgencyKind.COUNTY, "990101");
        town = establish(OptionalLong.of(county.id()), "柳湾镇", AgencyKind.TOWNSHIP, "990101101");
        otherTown = establish(OptionalLong.of(county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990101102");
        contributor = person(Role.CONTRIBUTOR);
        editor = person(Role.EDITOR);
        confidentiality = person(Role.CONFIDENTIALITY_REVIEWER);
        signer = person(Role.SIGNER);
    }

    /** Where nobody has named a master key. */
    static ReadersTown withoutKey() {
        return new ReadersTown(NoMasterKey.class);
    }

    private static Class<?> own(Path folder) {
        Key.FILE.set(folder.resolve("master.key"));
        return Key.class;
    }

    private static Class<?>[] beans(Class<?> key) {
        return Stream.concat(
                        Stream.of(PublishingBeans.all()),
                        Stream.of(
                                key,
                                Permissions.class,
                                Nobody.class,
                                Mistakes.class,
                                MistakeDesk.class,
                                MistakeFigures.class,
                                MistakeReminders.class,
                                MistakeTerms.class,
                                MistakeTrail.class,
                                ReaderForgetting.class))
                .toArray(Class<?>[]::new);
    }

    /** A public item. */
    Item published(String title) {
        return publishAgain(publishing.draft(contributor, town.id(), Content.of(title, "各村：\n明天停水，请储水。")));
    }

    /** The same with another text, public again. */
    Item revised(Item item, String text) {
        Item open = act(contributor, item, ItemAction.REVISE);
        return publishAgain(publishing.rewrite(
                contributor,
                open.id(),
                open.revision(),
                Content.of(open.content().title(), text)));
    }

    private Item publishAgain(Item draft) {
        Item item = act(contributor, draft, ItemAction.SUBMIT);
        item = act(editor, item, ItemAction.APPROVE);
        item = act(confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY);
        item = act(signer, item, ItemAction.SIGN);
        return act(editor, item, ItemAction.PUBLISH);
    }

    Item act(SignedIn who, Item item, ItemAction action) {
        Item now = publishing.find(who, item.id());
        return publishing.act(who, now.id(), now.revision(), action, Opinion.of("可以公开"), Optional.empty());
    }

    /** What a reader tells of an item, in a form of its own. */
    Report told(Item item, MistakeKind kind, String words) {
        return told(item, kind, new Told("", words, ""));
    }

    Report told(Item item, MistakeKind kind, Told told) {
        LookupCode code = mistakes.tell(item.id(), Mistakes.once(), Optional.of(kind), told);
        return mistakes.find(code).orElseThrow();
    }

    SignedIn person(Role role) {
        return OwnTown.person(context.bean(Accounts.class), new Post(role, town.id()));
    }

    long count(String table) {
        return context.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
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
