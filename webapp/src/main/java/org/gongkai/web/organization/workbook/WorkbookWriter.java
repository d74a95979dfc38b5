package org.gongkai.web.organization.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.springframework.stereotype.Component;

/** Writes bodies and their lines into a workbook, a sheet for each section; every cell is text, so nothing is ever a formula. */
@Component
class WorkbookWriter {
    private final Sheets sheets;
    private final Organization organization;
    private final AgencyHistory history;

    WorkbookWriter(Sheets sheets, Organization organization, AgencyHistory history) {
        this.sheets = sheets;
        this.organization = organization;
        this.history = history;
    }

    byte[] write(SignedIn who, List<Agency> bodies) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> tree = new ArrayList<>();
        bodies.forEach(body -> tree.add(List.of(
                String.valueOf(body.id()),
                String.valueOf(history.decisionsOn(body.id()).size()),
                body.name(),
                body.shortName(),
                body.code(),
                "",
                "",
                "")));
        blocks.add(table(Optional.empty(), tree));
        for (Section section : Section.values()) {
            List<List<String>> rows = new ArrayList<>();
            bodies.stream()
                    .filter(body -> body.kind().isOrgan())
                    .forEach(body -> organization.lines(who, body.id()).stream()
                            .filter(line -> line.section() == section)
                            .forEach(line -> rows.add(row(body, line))));
            blocks.add(table(Optional.of(section), rows));
        }
        return new XlsxWriter()
                .write(new OutgoingDocument(
                        sheets.say("workbook.title"), PageSetup.official(), StyleSheet.official(), blocks))
                .bytes();
    }

    private List<String> row(Agency body, Entry line) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(line.id()),
                String.valueOf(line.newest().version()),
                String.valueOf(body.id()),
                body.name()));
        for (Field field : line.section().fields()) {
            cells.add(sheets.shown(field, line.newest().value(field)));
        }
        return cells;
    }

    private Table table(Optional<Section> section, List<List<String>> rows) {
        List<String> headings = sheets.headings(section);
        List<List<TableCell>> cells = new ArrayList<>();
        cells.add(headings.stream()
                .map(heading -> TableCell.of(TableCell.Kind.HEADER, heading))
                .toList());
        rows.forEach(row -> cells.add(row.stream()
                .map(cell -> TableCell.of(TableCell.Kind.LABEL, cell))
                .toList()));
        return new Table(sheets.title(section), Collections.nCopies(headings.size(), 1.0), 1, cells);
    }
}
