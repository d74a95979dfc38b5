package org.gongkai.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.Photo;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.FileOwner;
import org.gongkai.web.files.PictureIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Portrait;
import org.gongkai.web.organization.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PortraitsTest {
    private static int count;

    @Autowired
    private Portraits portraits;

    @Autowired
    private Organization organization;

    @Autowired
    private FileIntake intake;

    @Autowired
    private PictureIntake pictures;

    @Autowired
    private List<FileOwner> owners;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester http;

    private Agency town;
    private SignedIn clerk;
    private SignedIn editor;
    private Entry leader;

    @BeforeEach
    void set() {
        town = body();
        clerk = person(Role.CONTRIBUTOR, town);
        editor = person(Role.EDITOR, town);
        leader = organization.add(clerk, town.id(), Section.LEADER, Map.of(Field.NAME, "张某", Field.POST, "镇长"));
        organization.confirm(editor, leader.id(), 1, "属实");
    }

    @Test
    void a_portrait_is_served_once_somebody_else_agreed_and_not_before() {
        bring(clerk, 1, 60, 80);
        assertThat(seen(2)).isEqualTo(404);
        assertThat(portraits.newest(List.of(organization.line(clerk, leader.id()))))
                .hasSize(1);
        assertThat(portraits.shown(organization.shown(town.id(), Section.LEADER)))
                .isEmpty();
        assertThatThrownBy(() -> organization.confirm(clerk, leader.id(), 2, ""))
                .hasMessageContaining("NOT_ALLOWED");
        organization.confirm(editor, leader.id(), 2, "是本人");
        assertThat(seen(2)).isEqualTo(200);
        assertThat(http.get().uri(address(2)).exchange())
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", "no-cache");
        assertThat(seen(1)).isEqualTo(404);
        assertThat(http.get().uri("/bodies/" + town.id() + "/leaders").exchange())
                .bodyText()
                .contains(address(2), "alt=\"张某的照片\"");
    }

    @Test
    void other_words_keep_the_portrait_and_another_portrait_takes_its_place() {
        bring(clerk, 1, 60, 80);
        organization.confirm(editor, leader.id(), 2, "");
        organization.rewrite(clerk, leader.id(), 2, Map.of(Field.NAME, "张某", Field.POST, "党委书记"));
        organization.confirm(editor, leader.id(), 3, "");
        assertThat(seen(2)).isEqualTo(200);
        bring(clerk, 3, 90, 120);
        organization.refuse(editor, leader.id(), 4, "不是本人");
        assertThat(seen(2)).isEqualTo(200);
        assertThat(seen(4)).isEqualTo(404);
        bring(clerk, 4, 75, 100);
        organization.confirm(editor, leader.id(), 5, "");
        assertThat(seen(5)).isEqualTo(200);
        assertThat(seen(2)).isEqualTo(404);
    }

    @Test
    void the_same_picture_again_is_no_new_version_and_none_at_all_waits_for_agreement() {
        bring(clerk, 1, 60, 80);
        organization.confirm(editor, leader.id(), 2, "");
        assertThat(bring(clerk, 2, 60, 80).newest().version()).isEqualTo(2);
        portraits.takeAway(clerk, leader.id(), 2);
        assertThat(seen(2)).isEqualTo(200);
        organization.confirm(editor, leader.id(), 3, "");
        assertThat(seen(2)).isEqualTo(404);
        assertThat(portraits.takeAway(clerk, leader.id(), 3).newest().version()).isEqualTo(3);
        assertThat(audit.of("organization-leader", String.valueOf(leader.id())))
                .extracting(row -> row.entry().action())
                .contains("organization.portrait", "organization.portrait.remove");
    }

    @Test
    void who_left_takes_the_portrait_along_at_once_and_the_history_keeps_it() {
        bring(clerk, 1, 60, 80);
        organization.confirm(editor, leader.id(), 2, "");
        Portrait portrait = portraits.shown(town.id(), leader.id(), 2).orElseThrow();
        organization.remove(clerk, leader.id(), 2, "调离");
        assertThat(seen(2)).isEqualTo(404);
        assertThat(portraits.find(clerk, leader.id(), 2)).isEmpty();
        assertThat(owners.stream().map(owner -> owner.namedAmong(Set.of(portrait.sha256()))))
                .as("the sweep leaves it alone")
                .contains(Set.of(portrait.sha256()));
        assertThatThrownBy(
                        () -> database.sql("delete from organization.portrait").update())
                .hasMessageContaining("only ever added");
    }

    @Test
    void only_who_keeps_the_page_of_the_body_brings_one_and_only_leaders_have_one() {
        SignedIn foreign = person(Role.EDITOR, body());
        assertThatThrownBy(() -> portraits.portrayed(foreign, leader.id())).hasMessageContaining("UNKNOWN");
        SignedIn signer = person(Role.SIGNER, town);
        assertThatThrownBy(() -> portraits.portrayed(signer, leader.id())).hasMessageContaining("NOT_ALLOWED");
        assertThatThrownBy(() -> bring(clerk, 7, 60, 80)).hasMessageContaining("CHANGED_MEANWHILE");
        Entry office = organization.add(clerk, town.id(), Section.OFFICE, Map.of(Field.NAME, "党政办公室"));
        assertThatThrownBy(() -> portraits.portrayed(clerk, office.id())).hasMessageContaining("UNKNOWN");
        bring(clerk, 1, 60, 80);
        assertThat(portraits.find(foreign, leader.id(), 2)).isEmpty();
        String inside = "/office/organization/lines/" + leader.id() + "/portrait-2.jpg";
        assertThat(http.get().uri(inside).with(signedInAs(editor)).exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
        assertThat(http.get().uri(inside).with(signedInAs(foreign)).exchange()).hasStatus(404);
    }

    private Entry bring(SignedIn who, int version, int width, int height) {
        byte[] photo = Photo.withPlace(width, height);
        try (Received sent = intake.receive("照片.jpg", new ByteArrayInputStream(photo));
                Received plain = pictures.drawnAnew(sent)) {
            return portraits.bring(who, leader.id(), version, plain);
        }
    }

    private int seen(int since) {
        return http.get().uri(address(since)).exchange().getResponse().getStatus();
    }

    private String address(int since) {
        return "/bodies/" + town.id() + "/leaders/" + leader.id() + "/portrait-" + since + ".jpg";
    }

    private Agency body() {
        return agencies.establish(new NewAgency(
                OptionalLong.empty(), "某机关", "某机关", AgencyKind.TOWNSHIP, "990124", LocalDate.of(2020, 1, 1)));
    }

    private SignedIn person(Role role, Agency body) {
        count++;
        long id = accounts.open(new NewAccount(
                        "portraits" + count, "某某", "a long enough password", List.of(new Post(role, body.id()))))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
