package org.gongkai.web.registers.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
     * The bytes of a file. Its rows are those of one moment; it is noted in a transaction of its own, as the chain of the audit goes on meanwhile,
     * and nobody gets a file that is not noted.
     *
     * @throws RegisterRefused it has more rows than such a file takes, or is none of theirs
     */
    public byte[] take(SignedIn who, Question question, SheetFile file, Phrases phrases) {
        Made made = switch (file) {
            case XLSX -> workbook(who, question, phrases);
            case CSV -> lines(who, question, phrases);
            case DOCX -> document(new DocxWriter(), who, question, phrases);
            case PDF -> document(new PdfWriter(), who, question, phrases);
        };
        String what = "%s, %s..%s, %s, %d"
                .formatted(
                        file.ending(),
                        question.period().first(),
                        question.period().last(),
                        question.of(),
                        made.rows());
        Subject subject = new Subject("register", question.register(), 0);
        transaction.executeWithoutResult(_ -> trail.record(who, question.body(), "register.export", subject, what));
        return made.out().toByteArray();
    }

    /** A file with how many rows it has. */
    private record Made(ByteArrayOutputStream out, long rows) {}

    private Made workbook(SignedIn who, Question question, Phrases phrases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicReference<Sheet> head = new AtomicReference<>();
        AtomicReference<RowsWriter> writer = new AtomicReference<>();
        sheets.each(
                who,
                question,
                phrases,
                sheet -> {
                    head.set(SheetFile.XLSX.bounded(sheet));
                    writer.set(new RowsWriter(out, head(sheet, phrases)));
                },
                row -> writer.get().row(withIdentity(head.get(), row)));
        writer.get().note(SheetWords.total(head.get(), phrases));
        writer.get().close();
        return new Made(out, head.get().total());
    }

    private static RowsWriter.Head head(Sheet sheet, Phrases phrases) {
        return new RowsWriter.Head(
                sheet.title(),
                List.of(sheet.title(), SheetWords.paper(sheet, phrases)),
                Stream.concat(sheet.headings().stream(), Stream.of(phrases.say(Column.IDENTITY.nameKey())))
                        .toList(),
                Stream.concat(sheet.columns().stream(), Stream.of(Column.IDENTITY))
                        .map(Column::width)
                        .toList());
    }

    private static List<TableCell> withIdentity(Sheet sheet, Sheet.Row row) {
        List<TableCell> cells = new ArrayList<>(SheetWords.cells(sheet, row));
        cells.add(TableCell.of(TableCell.Kind.LABEL, row.line().id()));
        return cells;
    }

    private Made lines(SignedIn who, Question question, Phrases phrases) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicReference<Sheet> head = new AtomicReference<>();
        out.writeBytes(GivenFile.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        sheets.each(
                who,
                question,
                phrases,
                sheet -> {
                    head.set(SheetFile.CSV.bounded(sheet));
                    out.writeBytes(line(head(sheet, phrases).headings()));
                },
                row -> out.writeBytes(line(
                        Stream.concat(row.texts().stream(), Stream.of(row.line().id()))
                                .toList())));
        return new Made(out, head.get().total());
    }

    private static byte[] line(List<String> cells) {
        return CsvWriter.line(cells).getBytes(StandardCharsets.UTF_8);
    }

    private Made document(DocumentWriter writer, SignedIn who, Question question, Phrases phrases) {
        AtomicReference<Sheet> head = new AtomicReference<>();
        List<Sheet.Row> rows = new ArrayList<>();
        sheets.each(who, question, phrases, sheet -> head.set(SheetFile.PDF.bounded(sheet)), rows::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(writer.write(SheetDocument.of(head.get(), rows, phrases)).bytes());
        return new Made(out, head.get().total());
    }
}
