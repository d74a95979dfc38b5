package org.gongkai.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.TimeLimit;
import org.gongkai.web.catalog.model.Verdict;
import org.gongkai.web.catalog.model.Verdict.State;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogsTest {
    private final CatalogTown town = new CatalogTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_the_county_adds_is_in_force_in_its_towns_from_its_day_on_and_asked_of_any_day() {
        Entry own = shortened("20.7", 7);
        town.catalogs.amend(
                town.office, town.county.id(), Amendment.putting(town.today().plusDays(10), "本县从严", List.of(own)));
        assertThat(limit("20.7", town.today())).isEqualTo("rule:publish-20wd");
        assertThat(limit("20.7", town.today().plusDays(10))).isEqualTo("7wd");
        town.clock.pass(Period.ofDays(20));
        town.catalogs.amend(
                town.office, town.county.id(), Amendment.putting(town.today(), "再改", List.of(shortened("20.7", 5))));
        assertThat(limit("20.7", town.today().minusDays(1))).isEqualTo("7wd");
        assertThat(limit("20.7", town.today())).isEqualTo("5wd");
        assertThat(town.catalogs.history(town.county.id())).hasSize(2);
    }

    @Test
    void only_who_keeps_the_catalogue_amends_it_and_never_backwards() {
        Amendment nothing = Amendment.putting(town.today(), "", List.of());
        assertRefused("not-allowed", () -> town.catalogs.amend(town.contributor, town.town.id(), nothing));
        Amendment yesterday = Amendment.putting(town.today().minusDays(1), "", List.of());
        assertRefused("valid-too-early", () -> town.catalogs.amend(town.office, town.town.id(), yesterday));
        Amendment silent =
                Amendment.excluding(town.today(), "", List.of(new Exclusion(Exclusion.Target.FIELD, "tax", " ")));
        assertRefused("statement-missing", () -> town.catalogs.amend(town.office, town.town.id(), silent));
        assertRefused(
                "not-happened-yet",
                () -> town.catalogs.happened(
                        town.contributor,
                        new Occasion(town.town.id(), "20.7", town.today().plusDays(1), "")));
    }

    @Test
    void only_what_is_in_the_catalogue_can_be_said_not_to_apply() {
        for (Exclusion.Target target : Exclusion.Target.values()) {
            Exclusion nothing = new Exclusion(target, "no-such-thing", "本镇没有");
            assertRefused(
                    "unknown-entry",
                    () -> town.catalogs.amend(
                            town.office, town.town.id(), Amendment.excluding(town.today(), "", List.of(nothing))));
        }
        Exclusion land = new Exclusion(Exclusion.Target.FIELD, "land", "本县没有征地事项");
        town.catalogs.amend(town.office, town.county.id(), Amendment.excluding(town.today(), "", List.of(land)));
        assertThat(town.catalogs.newest(town.county.id()).exclusions()).containsExactly(land);
    }

    @Test
    void what_is_kept_for_a_moment_is_dropped_once_the_new_edition_is_there_for_everybody() {
        long before = town.catalogs.changes();
        town.context.inTransaction(() -> {
            town.catalogs.amend(town.office, town.town.id(), Amendment.putting(town.today(), "", List.of()));
            assertThat(town.catalogs.changes()).as("nobody else sees it yet").isEqualTo(before);
        });
        assertThat(town.catalogs.changes()).isGreaterThan(before);
    }

    @Test
    void a_body_that_exists_no_more_owes_nothing() {
        Agency other = town.establish(OptionalLong.of(town.county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990101102");
        List<Long> bodies = List.of(other.id());
        assertThat(town.watch.mostUrgent(bodies, 3)).isNotEmpty();
        town.context
                .bean(Reorganization.class)
                .make(
                        new Change.Merge(bodies, town.town.id(), town.today()),
                        new Because("乡镇合并", ""),
                        -1,
                        new Who(0, "test", ""));
        assertThat(town.watch.mostUrgent(bodies, 3)).isEmpty();
    }

    @Test
    void editions_are_never_changed_by_anybody() {
        town.catalogs.amend(town.office, town.town.id(), Amendment.putting(town.today(), "", List.of()));
        assertThatThrownBy(() ->
                        town.context.jdbc().sql("delete from catalog.edition").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void an_overdue_entry_is_fine_once_an_item_under_it_is_public_and_missing_again_when_it_is_withdrawn() {
        town.catalogs.happened(
                town.contributor, new Occasion(town.town.id(), "finance.budget", LocalDate.of(2026, 1, 5), "镇人大批准预算"));
        assertThat(verdict("finance.budget").state()).isEqualTo(State.OVERDUE);
        assertThat(town.watch
                        .mostUrgent(List.of(town.town.id()), 3)
                        .getFirst()
                        .entry()
                        .entry()
                        .code())
                .isEqualTo("finance.budget");
        Item item = town.published("柳湾镇2026年政府预算", "finance.budget");
        assertThat(item.content().classification().entry()).contains(new EntryRef("finance.budget", "standard/2"));
        assertThat(verdict("finance.budget").state()).isEqualTo(State.FINE);
        assertThat(verdict("20.7").state())
                .as("it serves the item of the Regulation, too")
                .isEqualTo(State.FINE);
        assertThat(town.portal.countByEntry(town.town.id())).containsEntry("finance.budget", 1L);
        assertThat(town.portal.ofEntry(town.town.id(), "finance.budget", 1, 10)).hasSize(1);
        town.clock.pass(Period.ofDays(3));
        town.act(town.signer, item, ItemAction.WITHDRAW, Opinion.of("有误"));
        town.clock.pass(Period.ofDays(1));
        assertThat(verdict("finance.budget").state()).isEqualTo(State.OVERDUE);
        assertThat(town.watch.of(town.town.id(), town.today().minusDays(3)).stream()
                        .filter(line -> line.entry().entry().code().equals("finance.budget"))
                        .map(line -> line.verdict().state()))
                .as("as of a day on which it was public")
                .containsExactly(State.FINE);
    }

    @Test
    void what_does_not_apply_is_neither_asked_for_nor_offered() {
        Exclusion exclusion = new Exclusion(Exclusion.Target.FIELD, "land", "本镇没有征地事项");
        town.catalogs.amend(town.office, town.town.id(), Amendment.excluding(town.today(), "核定", List.of(exclusion)));
        assertThat(verdict("land.announcement").state()).isEqualTo(State.NOT_APPLIED);
        assertThatThrownBy(() -> town.draft("征地公告", "land.announcement"))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("unknown-entry"));
    }

    @Test
    void an_item_keeps_the_edition_it_was_approved_under_when_the_catalogue_changes() {
        Item item = town.draft("柳湾镇2026年政府预算", "finance.budget");
        town.catalogs.amend(
                town.office,
                town.town.id(),
                Amendment.putting(town.today(), "", List.of(shortened("finance.budget", 5))));
        Item same = town.publishing.rewrite(
                town.contributor,
                item.id(),
                item.revision(),
                item.content().with(Classification.under(EntryRef.chosen("finance.budget"))));
        assertThat(same.content().classification().entry()).contains(new EntryRef("finance.budget", "standard/2"));
        Item fresh = town.draft("柳湾镇2026年预算调整", "finance.budget");
        assertThat(fresh.content().classification().entry().orElseThrow().edition())
                .isEqualTo(town.town.id() + "/1");
    }

    @Test
    void villages_are_in_no_matrix() {
        assertThat(town.watch.organsWithin(town.county.id()))
                .extracting("id")
                .containsExactly(town.county.id(), town.town.id());
        List<CoverageLine> lines = town.watch.lines(town.watch.organsWithin(town.county.id()), town.today());
        assertThat(lines.stream().map(line -> line.entry().entry().field()).collect(Collectors.toSet()))
                .doesNotContain("village");
    }

    @Test
    void a_plain_draft_needs_no_entry() {
        Item item = town.publishing.draft(town.contributor, town.town.id(), Content.of("通知", "正文"));
        assertThat(item.content().classification()).isEqualTo(Classification.NONE);
    }

    private Entry shortened(String code, int workdays) {
        Entry entry = StandardCatalog.editions().getLast().entries().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        Entry.Duty duty = entry.duty();
        return new Entry(
                code,
                entry.field(),
                entry.matter(),
                new Entry.Duty(
                        duty.basis(), new TimeLimit.Workdays(workdays), duty.cadence(), duty.serves(), duty.since()),
                entry.reach());
    }

    private String limit(String code, LocalDate day) {
        return town.catalogs.inForce(town.town.id(), day).stream()
                .filter(one -> one.entry().code().equals(code))
                .map(one -> one.entry().duty().limit().stored())
                .collect(Collectors.joining());
    }

    private Verdict verdict(String code) {
        Optional<CoverageLine> line = town.watch.of(town.town.id(), town.today()).stream()
                .filter(one -> one.entry().entry().code().equals(code))
                .findFirst();
        return line.orElseThrow().verdict();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        CatalogRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
