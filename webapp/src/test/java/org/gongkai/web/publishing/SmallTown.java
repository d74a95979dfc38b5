package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
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
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.publishing.due.DueWatch;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.references.RelatedItems;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A county with two townships and the people of one of them, over a database of its own. */
final class SmallTown implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final Opinion OPEN = Opinion.of("不涉密，可以公开");

    /** Accounts are opened without a request. */
    static final class Nobody implements Acting {
        @Override
        public Who now() {
            return new Who(0, "test", "");
        }
    }

    /** Files are opened by a worker, which starts with the first one. */
    static class Workers {
        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean(destroyMethod = "close")
        WorkerPool workers() {
            return new WorkerPool(new WorkerSettings(WorkerSettings.Scope.EVERY_FILE, 1, 128, Duration.ofSeconds(20)));
        }
    }

    final OwnContext context = new OwnContext(
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Class<?>[] {
                Publishing.class,
                Transitions.class,
                ItemFiles.class,
                Repairs.class,
                FileRepairs.class,
                Records.class,
                StaffTrail.class,
                ScreenedItems.class,
                ItemLinks.class,
                OwnItemPages.class,
                DueWatch.class,
                RelatedItems.class,
                Permissions.class,
                Nobody.class,
                Workers.class,
                PublishingBeans.Words.class
            },
            "org.gongkai.web.agencies",
            "org.gongkai.web.accounts.model",
            "org.gongkai.web.accounts.store",
            "org.gongkai.web.audit",
            "org.gongkai.web.files",
            "org.gongkai.web.ledger",
            "org.gongkai.web.outbox",
            "org.gongkai.web.publishing.assessment",
            "org.gongkai.web.publishing.cleanup",
            "org.gongkai.web.publishing.interpretation",
            "org.gongkai.web.publishing.store",
            "org.gongkai.web.publishing.sweep",
            "org.gongkai.web.screening");
    final Publishing publishing = context.bean(Publishing.class);
    final PublicItems portal = context.bean(PublicItems.class);
    final Agency county = establish(OptionalLong.empty(), "临江县", AgencyKind.COUNTY, "990101");
    final Agency town = establish(OptionalLong.of(county.id()), "柳湾镇", AgencyKind.TOWNSHIP, "990101101");
    final Agency otherTown = establish(OptionalLong.of(county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990101102");
    final SignedIn contributor = person(Role.CONTRIBUTOR, town);
    final SignedIn editor = person(Role.EDITOR, town);
    final SignedIn confidentiality = person(Role.CONFIDENTIALITY_REVIEWER, town);
    final SignedIn signer = person(Role.SIGNER, town);

    final ItemFiles files = context.bean(ItemFiles.class);

    /** A text that was received and is not kept yet. */
    Received received(String name, String text) {
        return received(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that was received and is not kept yet. */
    Received received(String name, byte[] bytes) {
        return context.bean(FileIntake.class).receive(name, new ByteArrayInputStream(bytes));
    }

    Item attach(SignedIn who, Item item, String name, String text) {
        try (Received file = received(name, text)) {
            return files.attach(who, item.id(), item.revision(), List.of(file));
        }
    }

    Item draft(String title) {
        return publishing.draft(contributor, town.id(), Content.of(title, "各村：\n请做好准备。"));
    }

    Item act(SignedIn who, Item item, ItemAction action, Opinion opinion) {
        return publishing.act(who, item.id(), item.revision(), action, opinion, Optional.empty());
    }

    Item cleared(String title) {
        return onwardTo(Step.APPROVED, draft(title));
    }

    Item published(String title) {
        return onwardTo(Step.PUBLISHED, draft(title));
    }

    Item onwardTo(Step step, Item draft) {
        Item item = draft;
        while (item.step() != step) {
            item = onward(item);
        }
        return item;
    }

    /** The next step on the way of an item of a body without sections and without reviews of its own. */
    Item onward(Item item) {
        return switch (item.step()) {
            case DRAFT -> act(contributor, item, ItemAction.SUBMIT, Opinion.NONE);
            case EDITING -> act(editor, item, ItemAction.APPROVE, Opinion.NONE);
            case CONFIDENTIALITY -> act(confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, OPEN);
            case SIGNING -> act(signer, item, ItemAction.SIGN, Opinion.NONE);
            case APPROVED -> act(editor, item, ItemAction.PUBLISH, Opinion.NONE);
            case SECTION, REVIEW_ONE, REVIEW_TWO, REVIEW_THREE, PUBLISHED ->
                throw new IllegalStateException("no such step here");
        };
    }

    /** What was given on paper for the content of this item, as it is recorded. */
    static Opinion paper(Item item, long signer) {
        String print = item.content().fingerprint().shown();
        return new Opinion("同意", "", Optional.of(new Opinion.Paper(signer, "镇长", LocalDate.of(2026, 3, 1), print, "")));
    }

    static void assertRefused(Reason reason, Supplier<?> act) {
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(act::get)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    SignedIn person(Role role, Agency body) {
        Accounts accounts = context.bean(Accounts.class);
        String name = role.name().toLowerCase(Locale.ROOT) + body.id();
        long id = accounts.open(new NewAccount(name, "某某", "ten characters", List.of(new Post(role, body.id()))))
                .id();
        return accounts.signedIn(id).orElseThrow();
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
