package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.page.PageForm;

/** The formats, and within plain text the table grammars, that reports come in. */
@SuppressWarnings("ImmutableEnumChecker") // writers keep nothing between two files
public enum Rendering {
    /** A row per line, tabs between places. */
    TEXT_TABS("txt", Loss.NOTHING, new TextWriter(Grammars::tabRows)),
    /** A row per line, tabs between cells. */
    TEXT_TIGHT_TABS("txt", Loss.NOTHING, new TextWriter(Grammars::tightTabRows)),
    /** A tab and a cell per line. */
    TEXT_TAB_CELLS("txt", Loss.NOTHING, new TextWriter(Grammars::tabCells)),
    /** A cell per line, empty ones lost. */
    TEXT_CELL_LINES("txt", Loss.BLANKS, new TextWriter(Grammars::cellLines)),
    /** Columns by position on the page. */
    TEXT_COLUMNS("txt", Loss.BLANKS, new PageWriter()),
    /** Bars between cells. */
    TEXT_PIPES("txt", Loss.NOTHING, new TextWriter(Grammars::pipes)),
    /** A cell and a bar per line. */
    TEXT_PIPE_LINES("txt", Loss.NOTHING, new TextWriter(Grammars::pipeLines)),
    /** Nothing between cells. */
    TEXT_FUSED("txt", Loss.BORDERS, new TextWriter(Grammars::fused)),
    /** Markdown tables. */
    MARKDOWN("md", Loss.NOTHING, new TextWriter(Grammars::markdown)),
    /** Well-formed HTML with rowspan and colspan. */
    HTML_CLEAN("html", Loss.NOTHING, new HtmlWriter(HtmlWriter.Style.CLEAN)),
    /** HTML as Word saves it. */
    HTML_WORD("html", Loss.NOTHING, new HtmlWriter(HtmlWriter.Style.WORD)),
    /** A saved page of a site, with menus, scripts and links around. */
    HTML_SITE("html", Loss.NOTHING, new HtmlWriter(HtmlWriter.Style.SITE)),
    /** Everything inside a table that only lays the page out. */
    HTML_LAYOUT("html", Loss.NOTHING, new HtmlWriter(HtmlWriter.Style.LAYOUT)),
    /** Closing tags left out, attributes unquoted. */
    HTML_BROKEN("html", Loss.NOTHING, new HtmlWriter(HtmlWriter.Style.BROKEN)),
    /** A plain docx. */
    DOCX("docx", Loss.NOTHING, new DocxWriter(false)),
    /** A docx with split runs, several paragraphs in a cell, content controls and revision marks. */
    DOCX_RICH("docx", Loss.NOTHING, new DocxWriter(true)),
    /** Everything on one sheet. */
    XLSX("xlsx", Loss.NOTHING, new XlsxWriter(false)),
    /** A sheet per table. */
    XLSX_SHEETS("xlsx", Loss.NOTHING, new XlsxWriter(true)),
    /** The binary workbook, everything on one sheet. */
    XLS("xls", Loss.NOTHING, new XlsWriter(false)),
    /** The binary workbook, a sheet per table. */
    XLS_SHEETS("xls", Loss.NOTHING, new XlsWriter(true)),
    /** A PDF file with ruled tables over several pages. */
    PDF_RULED("pdf", Loss.NOTHING, new PdfWriter(PageForm.A4, PdfWriter.Sheets.UPRIGHT)),
    /** Pages stored lying on their side and turned when shown. */
    PDF_TURNED("pdf", Loss.NOTHING, new PdfWriter(PageForm.A4, PdfWriter.Sheets.TURNED)),
    /** Two pages beside each other on a sheet. */
    PDF_FACING("pdf", Loss.NOTHING, new PdfWriter(PageForm.HALF_A4, PdfWriter.Sheets.FACING)),
    /** Tables without ruling lines. */
    PDF_PLAIN("pdf", Loss.BLANKS, new PdfWriter(PageForm.A4_PLAIN, PdfWriter.Sheets.UPRIGHT)),
    /** An OFD file, written in the ways of several programs. */
    OFD("ofd", Loss.NOTHING, new OfdWriter(PageForm.A4)),
    /** The same without ruling lines. */
    OFD_PLAIN("ofd", Loss.BLANKS, new OfdWriter(PageForm.A4_PLAIN));

    private final String extension;
    private final Loss loss;
    private final BlockWriter writer;

    Rendering(String extension, Loss loss, BlockWriter writer) {
        this.extension = extension;
        this.loss = loss;
        this.writer = writer;
    }

    /** The usual extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** What the format cannot keep. */
    public Loss loss() {
        return loss;
    }

    /** Whether the result is text in UTF-8. */
    public boolean isText() {
        return extension.equals("txt") || extension.equals("md");
    }

    /** The bytes of the file; the dice decide variations that do not touch the truth. */
    public byte[] write(List<Block> blocks, Dice dice) {
        return writer.write(blocks, dice);
    }
}
