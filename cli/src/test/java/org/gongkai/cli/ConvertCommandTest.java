package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.PLANTED;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.writer.files.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_report_becomes_a_file_of_the_format_asked_for(FileFormat format) throws IOException {
        Path out = folder.resolve("年报." + format.extension());
        GongkaiSession session =
                gongkai("convert", PLANTED.toString(), "--to", format.extension(), "-o", out.toString());
        assertThat(session.err()).isEmpty();
        assertThat(session.exit()).isZero();
        assertThat(session.lines()).containsExactly("已写出 " + out);
        assertThat(Files.size(out)).isGreaterThan(3000);
        assertThat(files()).containsExactly(out);
    }

    @Test
    void json_that_was_written_before_becomes_the_same_file_as_its_source() throws IOException {
        Path json = folder.resolve("年报.json");
        Path direct = folder.resolve("直接.csv");
        Path again = folder.resolve("再转.csv");
        gongkai("convert", PLANTED.toString(), "--to", "json", "-o", json.toString());
        gongkai("convert", PLANTED.toString(), "--to", "csv", "-o", direct.toString());
        GongkaiSession session = gongkai("convert", json.toString(), "--to", "csv", "-o", again.toString());
        assertThat(session.exit()).isZero();
        assertThat(Files.readString(again)).isEqualTo(Files.readString(direct));

        Files.writeString(json, "{\"source\":{\"name\":1}}");
        GongkaiSession broken = gongkai("convert", json.toString(), "--to", "csv", "-o", again.toString());
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.complaints()).singleElement().asString().contains("年报.json”第 1 行", "请重新生成");
    }

    @Test
    void an_existing_file_is_kept_unless_it_may_be_overwritten() throws IOException {
        Path out = Files.writeString(folder.resolve("年报.html"), "旧");
        GongkaiSession refused = gongkai("convert", PLANTED.toString(), "--to", "html", "-o", out.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.complaints()).singleElement().asString().contains(out.toString(), "--force");
        assertThat(Files.readString(out)).isEqualTo("旧");

        assertThat(gongkai("convert", "--force", PLANTED.toString(), "--to", "html", "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).contains("青石镇");
    }

    @Test
    void the_source_itself_is_never_overwritten() throws IOException {
        Path source = folder.resolve("年报.html");
        gongkai("convert", PLANTED.toString(), "--to", "html", "-o", source.toString());
        String before = Files.readString(source);
        GongkaiSession session =
                gongkai("convert", "--force", source.toString(), "--to", "html", "-o", source.toString());
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains("-o");
        assertThat(Files.readString(source)).isEqualTo(before);
    }

    @Test
    void several_files_go_into_a_folder_and_never_onto_one_another() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("source.txt");
        Files.copy(PLANTED, other);
        Path out = folder.resolve("out");
        GongkaiSession session = gongkai(
                "convert", PLANTED.toString(), other.toString(), "--to", "json", "-o", out.toString(), "--force");
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.lines()).containsExactly("已写出 " + out.resolve("source.json"));
        assertThat(session.complaints()).singleElement().asString().contains("source.json");
    }

    @Test
    void a_cell_that_could_not_be_read_is_left_blank_and_named() throws IOException {
        String text = Files.readString(PLANTED);
        Path source = folder.resolve("cut.txt");
        Files.writeString(source, text.substring(0, text.indexOf("四、政府信息公开行政复议")));
        Path out = folder.resolve("cut.docx");
        GongkaiSession session = gongkai("convert", source.toString(), "--to", "docx", "-o", out.toString());
        assertThat(session.exit()).isZero();
        assertThat(session.complaints())
                .hasSize(15)
                .allMatch(line -> line.contains("留空") && line.contains("原文件中没有"))
                .anyMatch(line -> line.contains("suit.direct.upheld"));
    }

    @Test
    void a_file_that_gives_no_report_does_not_stop_the_others() throws IOException {
        Path broken = Files.writeString(folder.resolve("note.txt"), "明天开会。");
        GongkaiSession session =
                gongkai("convert", broken.toString(), PLANTED.toString(), "--to", "csv", "-o", folder.toString());
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).hasSize(1);
        assertThat(session.lines()).hasSize(1);
        assertThat(Files.readString(folder.resolve("source.csv"))).startsWith("\uFEFFname,");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
