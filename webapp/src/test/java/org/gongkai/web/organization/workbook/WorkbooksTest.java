package org.gongkai.web.organization.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.WorkbookFile;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WorkbooksTest {
    private static final String LEADERS = "领导信息";
    private static final String BODIES = "单位";

    @Autowired
    private Workbooks workbooks;

    @Autowired
    private Organization organization;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    private Agency town;
    private SignedIn admin;

    @BeforeEach
    void set() {
        Agency county = body(OptionalLong.empty(), AgencyKind.COUNTY, "临江县");
        town = body(OptionalLong.of(county.id()), AgencyKind.TOWNSHIP, "双河镇");
        admin = OwnTown.person(accounts, new Post(Role.BODY_ADMINISTRATOR, county.id()));
    }

    @Test
    void a_line_that_somebody_changed_since_the_download_is_refused_with_both_values() {
        Entry leader = organization.add(admin, town.id(), Section.LEADER, leader("镇长"));
        organization.rewrite(admin, leader.id(), 1, leader("党委书记"));
        List<String> row = line(String.valueOf(leader.id()), "1", "副镇长");
        DryRun run = look(LEADERS, row);
        assertThat(run.changes()).isEmpty();
        assertThat(run.problems())
                .extracting(DryRun.Problem::key, DryRun.Problem::values)
                .containsExactly(tuple("workbook.problem.stale", List.of("副镇长", "党委书记")));
        workbooks.takeOver(admin, WorkbookFile.broughtBack(LEADERS, List.of(row)), 1);
        assertThat(organization.line(admin, leader.id()).newest().value(Field.POST))
                .isEqualTo("党委书记");
    }

    @Test
    void a_body_that_somebody_renamed_since_the_download_is_refused_with_both_names() {
        agencies.rename(town.id(), "双河街道办事处", "双河街道", LocalDate.of(2024, 5, 1));
        assertThat(keys(look(BODIES, named("1", "双河新镇", "双河新镇", "合并")))).containsExactly("workbook.problem.stale");
        assertThat(look(BODIES, named("2", "双河新镇", "双河新镇", "合并")).problems()).isEmpty();
    }

    @Test
    void a_name_is_never_blank_and_a_basis_never_cut() {
        assertThat(keys(look(BODIES, named("1", "", "双河", "合并")))).containsExactly("body.problem.name-form");
        List<String> row = new ArrayList<>(named("1", "双河新镇", "双河新镇", "合并"));
        row.set(7, "号".repeat(301));
        assertThat(keys(look(BODIES, row))).containsExactly("body.form.missing.basis");
    }

    @Test
    void a_village_has_no_leaders_and_a_body_no_second_guide() {
        Agency village = body(OptionalLong.of(town.id()), AgencyKind.VILLAGE, "东村");
        List<String> row = new ArrayList<>(line("", "", "主任"));
        row.set(2, String.valueOf(village.id()));
        assertThat(keys(look(LEADERS, row))).containsExactly("workbook.problem.no-organ");
        List<String> guide = List.of("", "", String.valueOf(town.id()), "双河镇", "党政办");
        assertThat(keys(look("公开指南", guide, guide))).containsExactly("workbook.problem.single");
        organization.add(admin, town.id(), Section.GUIDE, Map.of(Field.NAME, "党政办公室"));
        assertThat(keys(look("公开指南", guide))).containsExactly("workbook.problem.single");
    }

    @Test
    void what_is_changed_twice_in_a_workbook_is_asked_about() {
        Entry leader = organization.add(admin, town.id(), Section.LEADER, leader("镇长"));
        String number = String.valueOf(leader.id());
        assertThat(keys(look(LEADERS, line(number, "1", "副镇长"), line(number, "1", "党委书记"))))
                .containsExactly("workbook.problem.twice");
        assertThat(keys(look(BODIES, named("1", "双河新镇", "双河新镇", "合并"), named("1", "双河大镇", "双河大镇", "合并"))))
                .containsExactly("workbook.problem.twice");
    }

    private DryRun look(String sheet, List<String> row) {
        return workbooks
                .look(admin, WorkbookFile.broughtBack(sheet, List.of(row)))
                .orElseThrow();
    }

    private DryRun look(String sheet, List<String> first, List<String> second) {
        return workbooks
                .look(admin, WorkbookFile.broughtBack(sheet, List.of(first, second)))
                .orElseThrow();
    }

    private static List<String> keys(DryRun run) {
        return run.problems().stream().map(DryRun.Problem::key).toList();
    }

    private List<String> line(String number, String version, String post) {
        return List.of(number, version, String.valueOf(town.id()), "双河镇", "张某", post, "主持全面工作", "", "1");
    }

    private List<String> named(String version, String name, String shortName, String reason) {
        return List.of(String.valueOf(town.id()), version, name, shortName, "990124", "2025-05-01", reason, "");
    }

    private static Map<Field, String> leader(String post) {
        return Map.of(Field.NAME, "张某", Field.POST, post, Field.DUTIES, "主持全面工作", Field.ORDER, "1");
    }

    private Agency body(OptionalLong above, AgencyKind kind, String name) {
        return agencies.establish(new NewAgency(above, name, name, kind, "990124", LocalDate.of(2020, 1, 1)));
    }
}
