package org.gongkai.web.registers.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.RowsWriter;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.CsvWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the files; each that somebody takes along is in the audit, with how many rows it has. */
@Service
public class SheetFiles {
    private final RegisterSheets sheets;
    private final StaffTrail trail;
    private final TransactionTemplate transaction;

    SheetFiles(RegisterSheets sheets, StaffTrail trail, PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A file of its own that whoever asked for it deletes. Its rows are those of one moment, written as they come, so that however many there are
     * a thousand are held; it is noted in a transaction of its own, as the chain of the audit goes on meanwhile, and nobody gets a file that is not
     * noted.
     *
     * @throws RegisterRefused it has more rows than such a file takes, or is none of theirs
     */
    public Path take(SignedIn who, Question question, SheetFile file, Phrases phrases) throws IOException {
        Path made = Files.createTempFile("register", "." + file.ending());
        boolean isNoted = false;
        try {
            long rows = written(made, new Wanted(who, question, phrases), file);
            String what = "%s, %s..%s, %s, %d"
                    .formatted(
                            file.ending(),
                            question.period().first(),
                            question.period().last(),
                            question.of(),
                            rows);
            Subject subject = new Subject("register", question.register(), 0);
            transaction.executeWithoutResult(_ -> trail.record(who, question.body(), "register.export", subject, what));
            isNoted = true;
            return made;
        } finally {
            if (!isNoted) {
                Files.deleteIfExists(made);
            }
        }
    }

    /** Who wants what, in which language. */
    private record Wanted(SignedIn who, Question question, Phrases phrases) {}

    private long written(Path made, Wanted wanted, SheetFile file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
            return switch (file) {
                case XLSX -> workbook(out, wanted);
                case CSV -> lines(out, wanted);
                case DOCX -> document(out, new DocxWriter(), wanted);
                case PDF -> document(out, new PdfWriter(), wanted);
            };
        }
    }

    private long workbook(OutputStream out, Wanted wanted) {
        List<Column> keys = keys(wanted);
        AtomicReference<Sheet> head = new AtomicReference<>();
        AtomicReference<RowsWriter> writer = new AtomicReference<>();
        each(
                wanted,
                sheet -> {
                    head.set(SheetFile.XLSX.bounded(sheet));
                    writer.set(new RowsWriter(out, head(sheet, keys, wanted.phrases())));
                },
                row -> writer.get().row(withKeys(head.get(), keys, row)));
        writer.get().note(SheetWords.total(head.get(), wanted.phrases()));
        writer.get().close();
        return head.get().total();
    }

    private void each(Wanted wanted, Consumer<Sheet> head, Consumer<Sheet.Row> row) {
        sheets.each(wanted.who(), wanted.question(), wanted.phrases(), head, row);
    }

    /** The columns behind those of the body: by which a row is known again, and which state of it this is. */
    private List<Column> keys(Wanted wanted) {
        return sheets.find(wanted.question().register()) instanceof MendableRegister
                ? List.of(Column.REVISION, Column.IDENTITY)
                : List.of(Column.IDENTITY);
    }

    private static RowsWriter.Head head(Sheet sheet, List<Column> keys, Phrases phrases) {
        return new RowsWriter.Head(
                sheet.title(),
                List.of(sheet.title(), SheetWords.paper(sheet, phrases)),
                headings(sheet, keys, phrases),
                Stream.concat(sheet.columns().stream(), keys.stream())
                        .map(Column::width)
                        .toList());
    }

    private static List<String> headings(Sheet sheet, List<Column> keys, Phrases phrases) {
        return Stream.concat(sheet.headings().stream(), keys.stream().map(column -> phrases.say(column.nameKey())))
                .toList();
    }

    private static Stream<String> keyTexts(List<Column> keys, Sheet.Row row) {
        return keys.stream()
                .map(column -> column.equals(Column.IDENTITY)
                        ? row.line().id()
                        : row.line().cell(column.key()));
    }

    private static List<TableCell> withKeys(Sheet sheet, List<Column> keys, Sheet.Row row) {
        List<TableCell> cells = new ArrayList<>(SheetWords.cells(sheet, row));
        keyTexts(keys, row)
                .map(text -> TableCell.of(TableCell.Kind.LABEL, text))
                .forEach(cells::add);
        return cells;
    }

    private long lines(OutputStream out, Wanted wanted) {
        List<Column> keys = keys(wanted);
        AtomicReference<Sheet> head = new AtomicReference<>();
        each(
                wanted,
                sheet -> {
                    head.set(SheetFile.CSV.bounded(sheet));
                    write(out, GivenFile.BYTE_ORDER_MARK + CsvWriter.line(headings(sheet, keys, wanted.phrases())));
                },
                row -> write(
                        out,
                        CsvWriter.line(Stream.concat(row.texts().stream(), keyTexts(keys, row))
                                .toList())));
        return head.get().total();
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long document(OutputStream out, DocumentWriter writer, Wanted wanted) throws IOException {
        AtomicReference<Sheet> head = new AtomicReference<>();
        List<Sheet.Row> rows = new ArrayList<>();
        each(wanted, sheet -> head.set(SheetFile.PDF.bounded(sheet)), rows::add);
        out.write(writer.write(SheetDocument.of(head.get(), rows, wanted.phrases()))
                .bytes());
        return head.get().total();
    }
}
