package org.gongkai.web.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.web.agencies.AgencyHistory.Decision;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.AgencyHistory.Succession;
import org.gongkai.web.agencies.Reorganization.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReorganizationTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final County county = new County();

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void a_renamed_town_keeps_its_old_name_on_its_old_days() {
        county.make(new Change.Rename(county.town.id(), "柳湾街道办事处", "柳湾街道", DAY));
        assertThat(nameOn(DAY.minusDays(1))).isEqualTo("柳湾镇人民政府");
        assertThat(nameOn(DAY)).isEqualTo("柳湾街道办事处");
        assertThat(county.history.on(county.town.id(), County.START.minusDays(1)))
                .isEmpty();
        assertThat(county.history.decisionsOn(county.town.id()).getLast().decision())
                .isEqualTo(Decision.RENAMED);
        assertThat(county.history.decisionsOn(county.town.id()).getLast().because())
                .isEqualTo(County.BECAUSE);
    }

    @Test
    void a_merged_town_ends_and_its_villages_go_to_its_successor() {
        Agency village =
                county.establish(OptionalLong.of(county.town.id()), "柳湾镇东村", AgencyKind.VILLAGE, "990101101201");
        county.make(new Change.Merge(List.of(county.town.id()), county.other.id(), DAY));
        assertThat(county.history.on(county.town.id(), DAY.minusDays(1))).isPresent();
        assertThat(county.history.on(county.town.id(), DAY)).isEmpty();
        assertThat(county.history.successorsOf(county.town.id()))
                .containsExactly(new Succession(county.town.id(), county.other.id(), DAY, Ending.MERGED));
        assertThat(county.agencies.childrenOf(county.other.id()))
                .extracting(Agency::id)
                .containsExactly(village.id());
        assertThat(county.history.childrenOn(county.town.id(), DAY.minusDays(1)))
                .extracting(Standing::id)
                .containsExactly(village.id());
        assertThat(county.agencies.isWithin(village.id(), county.other.id())).isTrue();
        assertThat(county.agencies.isWithin(village.id(), county.town.id())).isFalse();
        assertThat(county.agencies.childrenOf(county.county.id())).containsExactly(county.other);
        assertThat(county.agencies.within(county.county.id()))
                .extracting(Agency::id)
                .containsExactly(county.county.id(), county.other.id(), village.id());
        List<Long> towns = List.of(county.town.id(), county.other.id());
        assertThat(county.agencies.existing(towns)).containsExactly(county.other);
        assertThat(county.agencies.all(towns)).hasSize(2);
        assertThat(county.history.rootsOn(DAY)).extracting(Standing::id).containsExactly(county.county.id());
        assertThat(county.history.rootsOn(County.START.minusDays(1))).isEmpty();
    }

    @Test
    void the_preview_says_what_would_happen_and_changes_nothing() {
        county.establish(OptionalLong.of(county.town.id()), "柳湾镇东村", AgencyKind.VILLAGE, "990101101201");
        Reorganization.Preview preview =
                county.reorganization.preview(new Change.Merge(List.of(county.town.id()), county.other.id(), DAY));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.effects())
                .contains(
                        Line.of("body.effect.merged", DAY, "柳湾镇人民政府", "青禾镇人民政府"),
                        Line.of("body.effect.child-moves", "柳湾镇东村", "柳湾镇人民政府", "青禾镇人民政府"));
        assertThat(county.history.endOf(county.town.id())).isEmpty();
    }

    @Test
    void a_change_decided_since_the_preview_asks_for_another_look() {
        long stamp = county.history.stamp();
        county.make(new Change.Rename(county.other.id(), "青禾街道办事处", "青禾街道", DAY));
        assertThatThrownBy(() -> county.reorganization.make(
                        new Change.Merge(List.of(county.town.id()), county.other.id(), DAY),
                        County.BECAUSE,
                        stamp,
                        County.CLERK))
                .isInstanceOf(ChangeRefused.class)
                .hasMessageContaining("changed-meanwhile");
    }

    @Test
    void nothing_is_entered_for_a_day_to_come_or_before_what_is_known() {
        assertThat(problems(new Change.Rename(county.town.id(), "新名", "新名", LocalDate.of(2026, 3, 3))))
                .containsExactly("body.problem.later-than-today");
        county.make(new Change.Move(
                county.establish(OptionalLong.of(county.town.id()), "柳湾镇东村", AgencyKind.VILLAGE, "990101101201")
                        .id(),
                county.other.id(),
                DAY));
        assertThat(problems(new Change.Abolish(county.town.id(), county.other.id(), DAY)))
                .containsExactly("body.problem.not-after");
        assertThat(problems(new Change.Abolish(county.town.id(), county.other.id(), DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void a_name_has_something_in_it_and_an_end() {
        assertThat(problems(new Change.Rename(county.town.id(), " ", "柳湾", DAY)))
                .containsExactly("body.problem.name-form");
        assertThat(problems(new Change.Rename(county.town.id(), "镇".repeat(101), "柳湾", DAY)))
                .containsExactly("body.problem.name-form");
    }

    @Test
    void what_ended_neither_changes_nor_succeeds_nor_holds_anything() {
        county.make(new Change.Abolish(county.town.id(), county.other.id(), DAY));
        assertThat(problems(new Change.Rename(county.town.id(), "新名", "新名", DAY.plusDays(1))))
                .containsExactly("body.problem.ended");
        assertThat(problems(new Change.Abolish(county.other.id(), county.town.id(), DAY.plusDays(1))))
                .containsExactly("body.problem.ended");
        assertThatThrownBy(() ->
                        county.establish(OptionalLong.of(county.town.id()), "西村", AgencyKind.VILLAGE, "990101101202"))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void a_body_is_not_moved_below_itself_nor_succeeds_itself() {
        Agency office = county.establish(OptionalLong.of(county.town.id()), "柳湾镇党政办", AgencyKind.DEPARTMENT, "99");
        Agency section = county.establish(OptionalLong.of(office.id()), "柳湾镇党政办文印室", AgencyKind.DEPARTMENT, "99");
        assertThat(problems(new Change.Move(office.id(), section.id(), DAY))).contains("body.problem.below-itself");
        assertThat(problems(new Change.Abolish(office.id(), section.id(), DAY))).contains("body.problem.below-itself");
        assertThat(problems(new Change.Abolish(county.town.id(), county.town.id(), DAY)))
                .contains("body.problem.its-own-successor");
    }

    @Test
    void a_split_needs_two_and_a_new_code_leaves_the_old_years_alone() {
        assertThat(problems(new Change.Split(county.town.id(), List.of(county.other.id()), DAY)))
                .contains("body.problem.split-into-one");
        county.make(new Change.Recode(county.town.id(), CodeKind.DIVISION, "990101111", 2024));
        assertThat(county.agencies.codeIn(county.town.id(), 2023)).contains("990101101");
        assertThat(county.agencies.codeIn(county.town.id(), 2024)).contains("990101111");
        county.make(new Change.Recode(county.town.id(), CodeKind.CREDIT, "11620622013933539B", 2025));
        assertThat(county.agencies.codeIn(county.town.id(), 2025)).contains("11620622013933539B");
        assertThat(problems(new Change.Recode(county.town.id(), CodeKind.CREDIT, "11620622013933539B", 2025)))
                .containsExactly("body.problem.code-known");
    }

    @Test
    void every_change_stands_in_the_trail_and_its_rows_are_never_touched() {
        county.make(new Change.Rename(county.town.id(), "柳湾街道办事处", "柳湾街道", DAY));
        assertThat(county.context
                        .jdbc()
                        .sql("select who || ' ' || action || ' ' || reason from audit.entry where body = "
                                + county.town.id() + " order by position desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("王某 body.renamed 2024-05-01 柳湾镇人民政府 → 柳湾街道办事处")
                .contains("临编发〔2024〕3号");
        assertThatThrownBy(() -> county.context
                        .jdbc()
                        .sql("delete from agencies.agency_name")
                        .update())
                .hasMessageContaining("only ever added");
    }

    private String nameOn(LocalDate day) {
        return county.history.on(county.town.id(), day).orElseThrow().name();
    }

    private List<String> problems(Change change) {
        return county.reorganization.preview(change).problems().stream()
                .map(Line::key)
                .distinct()
                .toList();
    }
}
