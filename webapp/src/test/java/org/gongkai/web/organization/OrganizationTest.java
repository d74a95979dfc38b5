package org.gongkai.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Gap;
import org.gongkai.web.organization.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class OrganizationTest {
    private static int count;

    @Autowired
    private Organization organization;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Agency town;
    private SignedIn clerk;
    private SignedIn editor;

    @BeforeEach
    void set() {
        town = body(OptionalLong.empty(), AgencyKind.TOWNSHIP);
        clerk = person(Role.CONTRIBUTOR, town);
        editor = person(Role.EDITOR, town);
    }

    @Test
    void what_is_written_becomes_public_when_somebody_else_agrees() {
        Entry leader = organization.add(clerk, town.id(), Section.LEADER, leader("张某", "镇长"));
        assertThat(organization.shown(town.id(), Section.LEADER)).isEmpty();
        organization.confirm(editor, leader.id(), 1, "属实");
        organization.rewrite(clerk, leader.id(), 1, leader("张某", "党委书记"));
        assertThat(shownPost()).isEqualTo("镇长");
        organization.confirm(editor, leader.id(), 2, "属实");
        assertThat(shownPost()).isEqualTo("党委书记");
        assertThat(organization.versions(editor, leader.id()))
                .extracting(Entry.Edition::state)
                .containsExactly(Entry.State.CURRENT, Entry.State.PAST);
    }

    @Test
    void nobody_agrees_to_their_own_words_and_the_tables_refuse_it_too() {
        Entry own = organization.add(editor, town.id(), Section.LEADER, leader("张某", "镇长"));
        assertThat(organization.mayDecide(editor, own)).isFalse();
        assertThatThrownBy(() -> organization.confirm(editor, own.id(), 1, "")).hasMessageContaining("OWN_WORDS");
        assertThatThrownBy(() -> organization.confirm(clerk, own.id(), 1, "")).hasMessageContaining("NOT_ALLOWED");
        assertThatThrownBy(
                        () -> database.sql("update organization.version set state = 'CURRENT', decided_by = written_by,"
                                        + " decided_at = now() where entry_id = " + own.id())
                                .update())
                .hasMessageContaining("check constraint");
    }

    @Test
    void a_leader_who_left_is_gone_at_once_and_stays_in_the_history() {
        Entry leader = organization.add(clerk, town.id(), Section.LEADER, leader("张某", "镇长"));
        organization.confirm(editor, leader.id(), 1, "");
        assertThatThrownBy(() -> organization.remove(clerk, leader.id(), 1, " "))
                .hasMessageContaining("REASON_MISSING");
        organization.remove(clerk, leader.id(), 1, "调离");
        assertThat(organization.shown(town.id(), Section.LEADER)).isEmpty();
        assertThat(organization.versions(editor, leader.id())).hasSize(1);
    }

    @Test
    void what_was_sent_back_waits_no_more_and_a_change_meanwhile_is_told() {
        Entry leader = organization.add(clerk, town.id(), Section.LEADER, leader("张某", "镇长"));
        organization.refuse(editor, leader.id(), 1, "职务不对");
        assertThatThrownBy(() -> organization.confirm(editor, leader.id(), 1, ""))
                .hasMessageContaining("NOTHING_WAITS");
        organization.rewrite(clerk, leader.id(), 1, leader("张某", "副镇长"));
        assertThatThrownBy(() -> organization.rewrite(clerk, leader.id(), 1, leader("张某", "主任")))
                .hasMessageContaining("CHANGED_MEANWHILE");
    }

    @Test
    void staff_counts_at_once_and_is_never_shown() {
        Entry staff = organization.add(
                clerk,
                town.id(),
                Section.STAFF,
                Map.of(Field.NAME, "李某", Field.EMPLOYMENT, "part-time", Field.SINCE, "2024年3月1日"));
        assertThat(staff.current().orElseThrow().value(Field.SINCE)).isEqualTo("2024-03-01");
        assertThat(organization.shown(town.id(), Section.STAFF)).isEmpty();
    }

    @Test
    void what_the_regulation_asks_for_is_missing_until_it_is_there() {
        assertThat(organization.gaps(town.id()))
                .contains(
                        new Gap(Section.GUIDE, 0, "organization.section.guide", 12),
                        new Gap(Section.SYSTEM, 0, "organization.choice.system-kind.review", 17),
                        new Gap(Section.SYSTEM, 0, "organization.choice.system-kind.assessment", 46),
                        new Gap(Section.OFFICE, 0, "organization.gap.disclosure-office", 4));
        Entry guide = organization.add(clerk, town.id(), Section.GUIDE, Map.of(Field.NAME, "党政办公室"));
        assertThat(organization.gaps(town.id()))
                .contains(new Gap(Section.GUIDE, guide.id(), "organization.field.fax", 12))
                .doesNotContain(new Gap(Section.GUIDE, guide.id(), "organization.field.name", 12));
        organization.add(clerk, town.id(), Section.SYSTEM, Map.of(Field.SYSTEM_KIND, "review", Field.NAME, "审查制度"));
        assertThat(organization.gaps(town.id()))
                .doesNotContain(new Gap(Section.SYSTEM, 0, "organization.choice.system-kind.review", 17));
        Agency office = body(OptionalLong.of(town.id()), AgencyKind.DEPARTMENT);
        assertThat(organization.gaps(office.id()))
                .doesNotContain(new Gap(Section.SYSTEM, 0, "organization.choice.system-kind.assessment", 46));
    }

    @Test
    void a_village_has_no_guide_and_a_body_has_one() {
        Agency village = body(OptionalLong.of(town.id()), AgencyKind.VILLAGE);
        assertThat(organization.gaps(village.id())).isEmpty();
        assertThatThrownBy(() -> organization.add(clerk, village.id(), Section.GUIDE, Map.of(Field.NAME, "村")))
                .hasMessageContaining("NO_ORGAN");
        organization.add(clerk, town.id(), Section.GUIDE, Map.of(Field.NAME, "党政办"));
        assertThatThrownBy(() -> organization.add(clerk, town.id(), Section.GUIDE, Map.of(Field.NAME, "党政办")))
                .hasMessageContaining("CHANGED_MEANWHILE");
    }

    @Test
    void somebody_of_another_town_sees_and_changes_nothing() {
        SignedIn foreign = person(Role.EDITOR, body(OptionalLong.empty(), AgencyKind.TOWNSHIP));
        Entry leader = organization.add(clerk, town.id(), Section.LEADER, leader("张某", "镇长"));
        assertThatThrownBy(() -> organization.lines(foreign, town.id())).hasMessageContaining("NOT_ALLOWED");
        assertThatThrownBy(() -> organization.line(foreign, leader.id())).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> organization.confirm(foreign, leader.id(), 1, ""))
                .hasMessageContaining("NOT_ALLOWED");
        assertThatThrownBy(() -> organization.remove(foreign, leader.id(), 1, "调离"))
                .hasMessageContaining("NOT_ALLOWED");
    }

    private String shownPost() {
        return organization
                .shown(town.id(), Section.LEADER)
                .getFirst()
                .current()
                .orElseThrow()
                .value(Field.POST);
    }

    private static Map<Field, String> leader(String name, String post) {
        return Map.of(Field.NAME, name, Field.POST, post, Field.DUTIES, "主持全面工作", Field.ORDER, "1");
    }

    private Agency body(OptionalLong above, AgencyKind kind) {
        return agencies.establish(new NewAgency(above, "某机关", "某机关", kind, "990124", LocalDate.of(2020, 1, 1)));
    }

    private SignedIn person(Role role, Agency body) {
        count++;
        long id = accounts.open(new NewAccount(
                        "organization" + count, "某某", "a long enough password", List.of(new Post(role, body.id()))))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
