package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.gongkai.redaction.model.Removed;
import org.gongkai.web.TinyDocx;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.screening.model.Remark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRepairsTest {
    private static final SmallTown TOWN = new SmallTown();
    private static final String ID = "370828198503124495";
    private static final String NAME = "名单.docx";

    private final ScreenedItems screened = TOWN.context.bean(ScreenedItems.class);
    private final FileRepairs repairs = TOWN.context.bean(FileRepairs.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static Item withFile(String name, byte[] file) {
        Item item = TOWN.publishing.draft(TOWN.contributor, TOWN.town.id(), Content.of("低保公示", "<p>见附件。</p>"));
        try (Received received = TOWN.received(name, file)) {
            return TOWN.files.attach(TOWN.contributor, item.id(), item.revision(), List.of(received));
        }
    }

    private FileRepairs.Repaired clean(SignedIn who, Item item) {
        return repairs.clean(who, item.id(), item.revision(), 1);
    }

    private List<String> open(Item item) {
        return screened.of(item).remarks().stream()
                .filter(Remark::isOpen)
                .map(remark -> remark.code().name())
                .toList();
    }

    @Test
    void a_cleaned_file_takes_the_place_of_the_one_that_was_sent() throws IOException {
        Item item = withFile(
                NAME,
                TinyDocx.of("<w:p><w:r><w:t>王某，身份证" + ID.substring(0, 6) + "</w:t></w:r><w:r><w:t>" + ID.substring(6)
                        + "</w:t></w:r><w:del><w:r><w:delText>旧名单</w:delText></w:r></w:del></w:p>"));
        assertThat(open(item)).containsExactly("resident-id", "deleted-text");

        FileRepairs.Repaired repaired = clean(TOWN.contributor, item);

        assertThat(repaired.removed()).isEqualTo(Map.of(Removed.COVERED, 1, Removed.TRACKED_CHANGES, 1));
        assertThat(open(repaired.item())).isEmpty();
        Attachment file = repaired.item().content().attachments().getFirst();
        assertThat(file.name()).isEqualTo(NAME);
        KeptFiles files = TOWN.context.bean(KeptFiles.class);
        assertThat(files.texts(List.of(file.sha256())).values()).containsExactly("王某，身份证3708**********4495");
        assertThat(Files.size(files.path(file.sha256()))).isEqualTo(file.bytes());
        assertThat(TOWN.onward(repaired.item()).step()).isEqualTo(Step.EDITING);
    }

    @Test
    void a_head_of_pages_is_looked_at_and_cleaned_as_well() {
        Item item = withFile(
                NAME,
                TinyDocx.with(
                        "<w:p><w:r><w:t>公示</w:t></w:r></w:p><w:sectPr><w:headerReference r:id=\"rId1\"/></w:sectPr>",
                        "header",
                        "<w:p><w:r><w:t>联系手机13812345678</w:t></w:r></w:p>"));
        assertThat(open(item)).containsExactly("mobile");

        assertThat(open(clean(TOWN.contributor, item).item())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd", "docx", "xlsx"})
    void a_list_in_pages_is_covered_as_well(String extension) {
        Item item = withFile("低保名单." + extension, list(extension));
        assertThat(open(item)).containsExactly("resident-id", "welfare");

        FileRepairs.Repaired repaired = clean(TOWN.contributor, item);

        assertThat(repaired.removed()).containsKey(Removed.COVERED);
        assertThat(open(repaired.item())).isEmpty();
        Attachment file = repaired.item().content().attachments().getFirst();
        assertThat(TOWN.context
                        .bean(KeptFiles.class)
                        .texts(List.of(file.sha256()))
                        .values())
                .singleElement()
                .asString()
                .contains("低保对象名单", "柳湾村")
                .doesNotContain(ID, "赵德贵");
    }

    private static byte[] list(String extension) {
        DocumentWriter writer = switch (extension) {
            case "pdf" -> new PdfWriter();
            case "ofd" -> new OfdWriter();
            case "docx" -> new DocxWriter();
            default -> new XlsxWriter();
        };
        Table table = new Table(
                "低保对象名单", List.of(1.0, 0.7, 2.0), 1, List.of(cells("村", "姓名", "身份证号"), cells("柳湾村", "赵德贵", ID)));
        return writer.write(new OutgoingDocument(
                        "低保对象名单",
                        PageSetup.official(),
                        StyleSheet.official(),
                        List.of(new Block.Heading(0, "低保对象名单"), table)))
                .bytes();
    }

    private static List<TableCell> cells(String... texts) {
        return Arrays.stream(texts)
                .map(text -> TableCell.of(TableCell.Kind.LABEL, text))
                .toList();
    }

    @Test
    void what_people_have_answered_for_stays_answered_in_the_cleaned_copy() {
        Item item = withFile(NAME, TinyDocx.of("<w:p><w:r><w:t>值班手机13812345678，身份证" + ID + "</w:t></w:r></w:p>"));
        Remark telephone = remark(item, "mobile");
        Item answered = TOWN.context
                .bean(Repairs.class)
                .answer(TOWN.contributor, item.id(), item.revision(), telephone.key(), "对外公布的值班手机");

        Item cleaned = clean(TOWN.contributor, answered).item();

        assertThat(open(cleaned)).isEmpty();
        assertThat(remark(cleaned, "mobile").answer()).hasValueSatisfying(answer -> {
            assertThat(answer.reason()).isEqualTo("对外公布的值班手机");
            assertThat(answer.byName()).isEqualTo(TOWN.contributor.personName());
        });
    }

    private Remark remark(Item item, String code) {
        return screened.of(item).remarks().stream()
                .filter(remark -> remark.code().name().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_a_photograph_was_taken_is_found_and_taken_out() throws IOException {
        Item item = withFile("现场.jpg", photograph());
        assertThat(open(item)).containsExactly("pictures-only", "picture-data");

        FileRepairs.Repaired repaired = clean(TOWN.contributor, item);

        assertThat(repaired.removed()).containsOnlyKeys(Removed.PICTURE_DATA);
        assertThat(open(repaired.item())).containsExactly("pictures-only");
    }

    @Test
    void who_wrote_a_file_is_told_keeps_nothing_back_and_is_taken_out() {
        Item item = withFile("安排.docx", TinyDocx.writtenBy("张三", "", "<w:p><w:r><w:t>周一检查</w:t></w:r></w:p>"));
        assertThat(open(item)).isEmpty();
        assertThat(FileRepairs.canClean(remark(item, "properties"))).isTrue();

        FileRepairs.Repaired repaired = clean(TOWN.contributor, item);

        assertThat(repaired.removed()).containsKey(Removed.PROPERTIES);
        assertThat(screened.of(repaired.item()).remarks()).isEmpty();
    }

    @Test
    void properties_that_say_what_the_page_says_are_not_told() {
        Item item = withFile("安排.docx", TinyDocx.writtenBy("", "周一检查", "<w:p><w:r><w:t>周一检查</w:t></w:r></w:p>"));
        assertThat(screened.of(item).remarks()).isEmpty();
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        byte[] dots = picture.toByteArray();
        byte[] notes = "Exif\0\0MM\0*\0\0\0\b\0\0\0\0\0\0 E120 N30".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(dots, 0, 2);
        file.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (notes.length + 2)});
        file.write(notes);
        file.write(dots, 2, dots.length - 2);
        return file.toByteArray();
    }

    @Test
    void a_table_of_plain_text_is_covered_as_well() {
        byte[] list = ("姓名,身份证号\r\n王某," + ID + "\r\n").getBytes(StandardCharsets.UTF_8);
        FileRepairs.Repaired repaired = clean(TOWN.contributor, withFile("名单.csv", list));
        assertThat(repaired.removed()).isEqualTo(Map.of(Removed.COVERED, 1));
        assertThat(open(repaired.item())).isEmpty();
    }

    @Test
    void nothing_changes_where_a_file_cannot_be_cleaned_to_its_end() {
        Item item = withFile(
                NAME,
                TinyDocx.with("<w:p><w:r><w:t>" + ID + "</w:t></w:r></w:p><w:altChunk r:id=\"rId1\"/>", "aFChunk", ""));

        assertRefused(FileRefused.Reason.UNSEEN_INSIDE, item);

        assertThat(TOWN.publishing.find(TOWN.contributor, item.id())).isEqualTo(item);
    }

    @Test
    void a_file_with_nothing_to_take_out_is_not_replaced() {
        assertRefused(
                FileRefused.Reason.NOTHING_TO_REDACT,
                withFile(NAME, TinyDocx.of("<w:p><w:r><w:t>各村</w:t></w:r></w:p>")));
    }

    @Test
    void a_file_of_another_kind_says_what_to_do() {
        byte[] rtf = "{\\rtf1 hello}".getBytes(StandardCharsets.US_ASCII);
        assertRefused(FileRefused.Reason.KIND_NOT_REDACTED, withFile("a.rtf", rtf));
    }

    @Test
    void only_who_may_change_an_item_cleans_its_files() {
        Item item = withFile(NAME, TinyDocx.of("<w:p><w:r><w:t>" + ID + "</w:t></w:r></w:p>"));
        SmallTown.assertRefused(Reason.NOT_ALLOWED, () -> clean(TOWN.signer, item));
        SmallTown.assertRefused(
                Reason.CHANGED_MEANWHILE, () -> repairs.clean(TOWN.contributor, item.id(), item.revision() - 1, 1));
        SmallTown.assertRefused(
                Reason.UNKNOWN_FILE, () -> repairs.clean(TOWN.contributor, item.id(), item.revision(), 2));
    }

    private void assertRefused(FileRefused.Reason reason, Item item) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> clean(TOWN.contributor, item))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
