package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.publishing.SmallTown.assertRefused;
import static org.gongkai.web.publishing.SmallTown.paper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.files.FileSweep;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems.Answer;
import org.gongkai.web.publishing.model.ReviewScans;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ItemFilesTest {
    private static final SmallTown TOWN = new SmallTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void attached_files_go_out_with_the_item_and_stay_with_the_published_version() {
        Item item = TOWN.attach(TOWN.contributor, TOWN.draft("关于收费标准的公告"), "收费标准.txt", "每件十元");
        item = TOWN.onwardTo(Step.PUBLISHED, item);
        assertThat(names(shown(item).content().attachments())).containsExactly("收费标准.txt");
        Item revised = TOWN.act(TOWN.contributor, item, ItemAction.REVISE, Opinion.NONE);
        Item changed = TOWN.files.detach(TOWN.contributor, revised.id(), revised.revision(), 1);
        assertThat(changed.content().attachments()).isEmpty();
        assertThat(names(shown(item).content().attachments())).containsExactly("收费标准.txt");
        assertThat(TOWN.context.bean(FileSweep.class).sweep().missing()).isEmpty();
    }

    @Test
    void an_approval_dies_with_any_change_of_the_files() {
        Item item = TOWN.attach(TOWN.contributor, TOWN.draft("附件改动"), "一.txt", "甲");
        item = TOWN.act(TOWN.contributor, item, ItemAction.SUBMIT, Opinion.NONE);
        item = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        Item reviewed = TOWN.act(TOWN.confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        assertThat(reviewed.isApprovedBy(Step.CONFIDENTIALITY)).isTrue();
        Item more = TOWN.attach(TOWN.editor, reviewed, "二.txt", "乙");
        assertThat(more.step()).isEqualTo(Step.DRAFT);
        assertThat(more.isApprovedBy(Step.CONFIDENTIALITY)).isFalse();
        Item less = TOWN.files.detach(TOWN.editor, more.id(), more.revision(), 2);
        assertThat(less.content().fingerprint()).isEqualTo(reviewed.content().fingerprint());
        Item again = TOWN.act(TOWN.contributor, less, ItemAction.SUBMIT, Opinion.NONE);
        assertThat(again.isApprovedBy(Step.CONFIDENTIALITY)).isFalse();
    }

    @Test
    void files_are_put_in_another_order_and_an_approval_dies_with_that_too() {
        Item item = TOWN.attach(TOWN.contributor, TOWN.draft("附件次序"), "一.txt", "甲");
        item = TOWN.attach(TOWN.contributor, item, "二.txt", "乙");
        item = TOWN.attach(TOWN.contributor, item, "三.txt", "丙");
        item = TOWN.act(TOWN.contributor, item, ItemAction.SUBMIT, Opinion.NONE);
        Item edited = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        Item moved = TOWN.files.move(TOWN.editor, edited.id(), edited.revision(), 3, 1);
        assertThat(names(moved.content().attachments())).containsExactly("三.txt", "一.txt", "二.txt");
        assertThat(moved.step()).isEqualTo(Step.DRAFT);
        assertThat(moved.isApprovedBy(Step.EDITING)).isFalse();
        assertThat(moved.authors()).contains(TOWN.editor.accountId());
        Item same = TOWN.files.move(TOWN.editor, moved.id(), moved.revision(), 2, 2);
        assertThat(same.revision()).isEqualTo(moved.revision());
        assertRefused(Reason.UNKNOWN_FILE, () -> TOWN.files.move(TOWN.editor, moved.id(), moved.revision(), 1, 4));
        assertRefused(Reason.UNKNOWN_FILE, () -> TOWN.files.move(TOWN.editor, moved.id(), moved.revision(), 1, 0));
        assertRefused(Reason.NOT_ALLOWED, () -> TOWN.files.move(TOWN.signer, moved.id(), moved.revision(), 1, 2));
        assertRefused(
                Reason.CHANGED_MEANWHILE, () -> TOWN.files.move(TOWN.editor, moved.id(), edited.revision(), 1, 2));
        Item published = TOWN.onwardTo(Step.PUBLISHED, moved);
        assertThat(names(shown(published).content().attachments())).containsExactly("三.txt", "一.txt", "二.txt");
        assertRefused(
                Reason.WRONG_STEP, () -> TOWN.files.move(TOWN.editor, published.id(), published.revision(), 1, 2));
    }

    @Test
    void who_attached_a_file_has_written_of_it() {
        Item item = TOWN.attach(TOWN.editor, TOWN.draft("谁附的"), "一.txt", "甲");
        assertThat(item.authors()).contains(TOWN.editor.accountId());
    }

    @Test
    void what_has_gone_out_keeps_its_files_whatever_the_tables_are_told() {
        Item item = TOWN.onwardTo(Step.PUBLISHED, TOWN.attach(TOWN.contributor, TOWN.draft("不可更改"), "一.txt", "甲"));
        for (String sql : List.of(
                "update publishing.attachment set name = '改过.txt' where item = " + item.id(),
                "delete from publishing.attachment where item = " + item.id(),
                """
                insert into publishing.attachment (item, version, position, name, bytes, sha256, media_type)
                values (%d, 1, 1, '多.txt', 1, '%s', 'text/plain')""".formatted(item.id(), "0".repeat(64)))) {
            assertThatThrownBy(() -> TOWN.context.jdbc().sql(sql).update()).hasMessageContaining("has gone out");
        }
        assertRefused(Reason.WRONG_STEP, () -> TOWN.files.detach(TOWN.editor, item.id(), item.revision(), 1));
    }

    @Test
    void two_of_the_same_name_and_a_twenty_first_are_refused_and_nothing_of_them_is_kept() {
        Item item = TOWN.attach(TOWN.contributor, TOWN.draft("同名"), "名单.txt", "甲");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> TOWN.attach(TOWN.contributor, item, "名单.TXT", "乙"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-name-taken"));
        Item full = item;
        for (int i = 2; i <= 20; i++) {
            full = TOWN.attach(TOWN.contributor, full, i + ".txt", "内容" + i);
        }
        Item last = full;
        assertThat(TOWN.files.room(TOWN.contributor, last.id())).isZero();
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> TOWN.attach(TOWN.contributor, last, "21.txt", "内容21"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-too-many"));
        assertThat(TOWN.publishing.find(TOWN.contributor, last.id()).content().attachments())
                .hasSize(20);
    }

    @Test
    void of_two_who_attach_at_the_same_time_the_second_is_told() {
        Item item = TOWN.draft("同时");
        TOWN.attach(TOWN.contributor, item, "一.txt", "甲");
        assertRefused(Reason.CHANGED_MEANWHILE, () -> TOWN.attach(TOWN.editor, item, "二.txt", "乙"));
    }

    @Test
    void attaching_taking_out_and_downloading_are_each_answered_for() {
        Item item = TOWN.attach(TOWN.contributor, TOWN.draft("留痕"), "名单.txt", "甲");
        TOWN.files.download(TOWN.signer, item.id(), 1);
        TOWN.files.detach(TOWN.contributor, item.id(), item.revision(), 1);
        assertThat(TOWN.context
                        .jdbc()
                        .sql(
                                "select action from audit.entry where subject_kind = 'item' and subject_id = :id order by position")
                        .param("id", String.valueOf(item.id()))
                        .query(String.class)
                        .list())
                .containsExactly("item.draft", "item.attach", "item.attachment.download", "item.detach");
    }

    @Test
    void a_scan_is_bound_to_the_opinion_that_was_given_on_paper() {
        Item signed = signedOnPaper();
        assertRefused(Reason.NOT_ON_PAPER, () -> addScan(TOWN.editor, signed, 1));
        assertRefused(Reason.UNKNOWN_FILE, () -> addScan(TOWN.editor, signed, 4));
        assertRefused(Reason.NOT_ALLOWED, () -> addScan(TOWN.contributor, signed, 3));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> {
                    try (Received text = TOWN.received("签批.txt", "甲")) {
                        TOWN.files.addScan(TOWN.editor, signed.id(), 3, text);
                    }
                })
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("file-no-scan"));
        addScan(TOWN.editor, signed, 3);
        addScan(TOWN.editor, signed, 3);
        var scans = TOWN.context.bean(ReviewScans.class).of(signed).getOrDefault(3, List.of());
        assertThat(scans).hasSize(2);
        assertThat(TOWN.files.downloadScan(TOWN.signer, signed.id(), 3, 2).name())
                .isEqualTo("签批.jpg");
        TOWN.context.bean(FileSweep.class).sweep();
        String kept = scans.getFirst().sha256();
        assertThat(TOWN.context.bean(KeptFiles.class).path(kept)).exists();
        assertThatThrownBy(() -> TOWN.context
                        .jdbc()
                        .sql("delete from publishing.review_scan")
                        .update())
                .hasMessageContaining("never changed");
    }

    private static Item signedOnPaper() {
        Item item = TOWN.act(TOWN.contributor, TOWN.draft("线下签批"), ItemAction.SUBMIT, Opinion.NONE);
        item = TOWN.act(TOWN.editor, item, ItemAction.APPROVE, Opinion.NONE);
        item = TOWN.act(TOWN.confidentiality, item, ItemAction.REVIEW_CONFIDENTIALITY, SmallTown.OPEN);
        return TOWN.act(TOWN.editor, item, ItemAction.SIGN, paper(item, TOWN.signer.accountId()));
    }

    /** Role by step by body: attaching follows the same rule as writing, reading the same as the office. */
    @TestFactory
    Stream<DynamicTest> who_may_attach_and_who_may_download_is_decided_by_role_step_and_body() {
        Map<Step, Item> items = atEveryStep();
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(TOWN.town, TOWN.otherTown).flatMap(body -> {
                    SignedIn who = someone(role, body);
                    return items.entrySet().stream()
                            .map(entry -> DynamicTest.dynamicTest(
                                    role + " of " + body.shortName() + " at " + entry.getKey(),
                                    () -> assertAllowed(who, role, body, entry.getKey(), entry.getValue())));
                }));
    }

    private static void assertAllowed(SignedIn who, Role role, Agency body, Step step, Item item) {
        Set<Permission> held = Permissions.of(role);
        boolean isHere = body.id() == TOWN.town.id();
        boolean mayRead = isHere && held.contains(Permission.READ_OFFICE);
        boolean mayWrite = mayRead
                && step != Step.PUBLISHED
                && held.contains(step == Step.DRAFT ? Permission.DRAFT_ITEM : Permission.EDIT_ITEM);
        assertThat(isDone(() -> TOWN.files.download(who, item.id(), 1))).isEqualTo(mayRead);
        assertThat(isDone(() -> TOWN.files.room(who, item.id()))).isEqualTo(mayWrite);
    }

    private static boolean isDone(Supplier<?> work) {
        try {
            Object _ = work.get();
            return true;
        } catch (ActionRefused refused) {
            return false;
        }
    }

    private static Map<Step, Item> atEveryStep() {
        Map<Step, Item> items = new LinkedHashMap<>();
        for (Step step :
                List.of(Step.DRAFT, Step.EDITING, Step.CONFIDENTIALITY, Step.SIGNING, Step.APPROVED, Step.PUBLISHED)) {
            Item draft = TOWN.attach(TOWN.contributor, TOWN.draft("到" + step), "一.txt", "甲" + step);
            items.put(step, TOWN.onwardTo(step, draft));
        }
        return items;
    }

    private static SignedIn someone(Role role, Agency body) {
        return new SignedIn(1_000_000, "somebody", "某某", List.of(new Post(role, body.id())));
    }

    private static Item addScan(SignedIn who, Item item, int review) {
        try (Received scan =
                TOWN.received("签批.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) review})) {
            return TOWN.files.addScan(who, item.id(), review, scan);
        }
    }

    private static List<String> names(List<Attachment> files) {
        return files.stream().map(Attachment::name).toList();
    }

    private static PublicItem shown(Item item) {
        return ((Answer.Shown) TOWN.portal.find(item.id()).orElseThrow()).item();
    }
}
