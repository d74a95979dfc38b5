package org.gongkai.web.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.gongkai.web.registers.GivenTown.column;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.registers.files.SheetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which a register is given back, looked at, taken over and undone. */
@SpringBootTest
@AutoConfigureMockMvc
class GivenPagesTest {
    @Autowired
    private GivenRegisters registers;

    @Autowired
    private SheetFiles files;

    @Autowired
    private Registers channels;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MessageSource words;

    @Autowired
    private MockMvcTester http;

    private GivenTown town;
    private Channel group;

    @BeforeEach
    void set() {
        town = another();
        group = town.group("东村群", "120");
    }

    private GivenTown another() {
        return new GivenTown(new GivenTown.Desk(registers, files, channels, agencies, accounts), words);
    }

    @Test
    void the_pages_show_what_would_be_done_and_wait_with_it() throws Exception {
        String look = sent();
        assertThat(http.get().uri(base()).with(signedInAs(town.clerk)))
                .bodyText()
                .contains("给回改好的表");
        assertThat(http.get().uri(look).with(signedInAs(town.clerk)))
                .bodyText()
                .contains("群主：王强 → （空）", "清空", "确认：新增 0 条，修改 1 条", "现在什么都没有改")
                .doesNotContain("??");
        assertThat(http.get().uri(look + "/report.csv").with(signedInAs(town.clerk)))
                .bodyText()
                .contains("东村群");
        assertThat(http.get().uri(base() + "/given").with(signedInAs(town.clerk)))
                .bodyText()
                .contains("上次给回的还没有办完")
                .doesNotContain("??");
    }

    @Test
    void a_blank_is_asked_for_before_it_is_taken_over_and_all_of_it_can_be_undone() throws Exception {
        String look = sent();
        assertThat(takenOver(look, "")).bodyText().contains("确实要空着", "什么都没有改");
        String done =
                Objects.requireNonNull(takenOver(look, "yes").getResponse().getRedirectedUrl());
        assertThat(http.get().uri(done).with(signedInAs(town.clerk)))
                .bodyText()
                .contains("东村群", "整体撤销")
                .doesNotContain("??");
        assertThat(http.post()
                        .uri(done + "/undo")
                        .param("reason", "填错了")
                        .with(signedInAs(town.clerk))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(town.now(group).means()).isEqualTo(group.means());
        assertThat(http.get().uri(base() + "/given").with(signedInAs(town.clerk)))
                .bodyText()
                .contains("以前给回的", "已撤销");
    }

    /** The register with one owner cleared, pasted; where it is looked at. */
    private String sent() throws Exception {
        List<List<String>> rows = town.rows();
        rows.get(1).set(column(rows, "群主"), "");
        String pasted = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        return Objects.requireNonNull(http.post()
                .uri(base() + "/given")
                .param("pasted", pasted)
                .with(signedInAs(town.clerk))
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
    }

    private MvcTestResult takenOver(String look, String blank) {
        return http.post()
                .uri(look + "/take-over")
                .param("fresh", "0")
                .param("changed", "1")
                .param("cleared", "1")
                .param("blank", blank)
                .with(signedInAs(town.clerk))
                .with(csrf())
                .exchange();
    }

    private String base() {
        return "/office/registers/" + town.town.id() + "/" + GivenTown.REGISTER;
    }
}
