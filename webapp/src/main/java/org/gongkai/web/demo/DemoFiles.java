package org.gongkai.web.demo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.model.Item;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Small files that go with some items, written by our own writers and received like anybody's. */
@Component
@Profile("demo")
class DemoFiles {
    /** Each file is opened by a worker, and the first start must not take long. */
    private static final int ITEMS_PER_FILE = 50;

    private static final int ROWS = 6;

    private final FileIntake intake;
    private final ItemFiles files;

    DemoFiles(FileIntake intake, ItemFiles files) {
        this.intake = intake;
        this.files = files;
    }

    /** Attaches a file to one item of fifty. */
    Item attach(Item item, SignedIn who, Agency body, DemoWords words, int number) {
        if (number % ITEMS_PER_FILE != 0) {
            return item;
        }
        int turn = number / ITEMS_PER_FILE;
        OutgoingDocument document = document(body, words, turn);
        byte[] bytes = writer(turn).write(document).bytes();
        try (Received file = intake.receive(document.name() + "." + extension(turn), new ByteArrayInputStream(bytes))) {
            return files.attach(who, item.id(), item.revision(), List.of(file));
        }
    }

    private static DocumentWriter writer(int turn) {
        return switch (turn % 3) {
            case 0 -> new XlsxWriter();
            case 1 -> new DocxWriter();
            default -> new PdfWriter();
        };
    }

    private static String extension(int turn) {
        return List.of("xlsx", "docx", "pdf").get(turn % 3);
    }

    private static OutgoingDocument document(Agency body, DemoWords words, int turn) {
        String name = words.phrase(turn % 3 == 0 ? "file-list" : "file-plan", "body", body.shortName());
        List<Block> blocks = List.of(
                new Block.Heading(0, name),
                Block.Paragraph.body(words.phrase("file-text", "body", body.shortName())),
                table(name, words, turn));
        return new OutgoingDocument(name, PageSetup.official(), StyleSheet.official(), blocks);
    }

    private static Table table(String name, DemoWords words, int turn) {
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(List.of(
                TableCell.of(TableCell.Kind.HEADER, words.phrase("file-place")),
                TableCell.of(TableCell.Kind.HEADER, words.phrase("file-desks"))));
        for (int row = 1; row <= ROWS; row++) {
            int desks = 1 + (row * 7 + turn) % 5;
            rows.add(List.of(
                    TableCell.of(TableCell.Kind.LABEL, words.phrase("file-row", "n", row)),
                    new TableCell(TableCell.Kind.VALUE, String.valueOf(desks), 1, 1, BigDecimal.valueOf(desks))));
        }
        return new Table(name, List.of(3.0, 1.0), 1, rows);
    }
}
