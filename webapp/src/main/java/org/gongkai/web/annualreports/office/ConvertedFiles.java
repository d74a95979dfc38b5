package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.writer.ConvertJsonWriter;
import org.gongkai.writer.files.FileFormat;
import org.gongkai.writer.files.ReportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reports on their way out as files of one format: a single one as it is, several as a zip that is written while they are
 * converted, with a list of what became of each ({@code convert.ndjson}).
 */
final class ConvertedFiles {
    /** Keys of the cells that were written blank although they were not read so, with commas between. */
    static final String WRITTEN_BLANK = "Gongkai-Written-Blank";

    private static final String LIST = "convert.ndjson";

    private final FileFormat format;
    private final Locale locale;
    private final HttpServletResponse response;
    private final List<String> list = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Set.of(LIST));
    private @Nullable Converted only;
    private @Nullable ZipOutputStream zip;
    private int files;

    ConvertedFiles(FileFormat format, Locale locale, HttpServletResponse response) {
        this.format = format;
        this.locale = locale;
        this.response = response;
    }

    private record Converted(String name, ReportFile file) {}

    /** Converts a report; from the second on they go into a zip. */
    void add(Report report) {
        ReportFile file = format.write(report, locale);
        Converted converted = new Converted(name(report), file);
        list.add(ConvertJsonWriter.line(report.source(), converted.name(), blank(file), file.notes(locale)));
        try {
            if (++files == 1) {
                only = converted;
            } else {
                put(converted);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Keeps a line that says why a file gave no report. */
    void fail(String line) {
        list.add(line);
    }

    /** Answers with the file, the zip, or where there was no report, the lines that say why. */
    void finish() throws IOException {
        Converted single = only;
        if (files == 0) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            list.forEach(ApiAnswer.lines(response)::println);
        } else if (single != null && list.size() == 1) {
            head(single.name(), format.mediaType());
            String blank = blank(single.file()).stream().map(CellKey::name).collect(Collectors.joining(","));
            if (!blank.isEmpty()) {
                response.setHeader(WRITTEN_BLANK, blank);
            }
            response.getOutputStream().write(single.file().bytes());
        } else {
            ZipOutputStream out = zip();
            entry(LIST, (String.join("\n", list) + "\n").getBytes(StandardCharsets.UTF_8), out);
            out.finish();
        }
    }

    private void put(Converted converted) throws IOException {
        entry(converted.name(), converted.file().bytes(), zip());
    }

    /** The zip, opened with the first file in it. */
    private ZipOutputStream zip() throws IOException {
        ZipOutputStream open = zip;
        if (open != null) {
            return open;
        }
        head("reports.zip", "application/zip");
        open = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
        zip = open;
        Converted first = only;
        if (first != null) {
            put(first);
            only = null;
        }
        return open;
    }

    private static void entry(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private void head(String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, GivenFile.disposition(name));
    }

    private static List<CellKey> blank(ReportFile file) {
        return file.gaps().stream().map(gap -> gap.cell().key()).toList();
    }

    /** Name of its source with the ending of the format, told apart from those before it. */
    private String name(Report report) {
        String bare = Downloads.bareName(report);
        String name = bare + "." + format.extension();
        for (int i = 2; !names.add(name); i++) {
            name = bare + "-" + i + "." + format.extension();
        }
        return name;
    }
}
