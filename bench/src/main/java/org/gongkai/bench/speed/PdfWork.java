package org.gongkai.bench.speed;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** What people read pdf files with today. */
public final class PdfWork {
    private PdfWork() {}

    /** PDFBox's text in reading order. */
    public static Contender sortedText() {
        return new Contender("pdf", "PDFBox sorted text", bytes -> {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return stripper.getText(document).length();
            }
        });
    }

    /** Tabula's ruled tables. */
    public static Contender tabula() {
        return new Contender("pdf", "tabula ruled tables", bytes -> {
            try (PDDocument document = Loader.loadPDF(bytes);
                    ObjectExtractor extractor = new ObjectExtractor(document)) {
                SpreadsheetExtractionAlgorithm tables = new SpreadsheetExtractionAlgorithm();
                long rows = 0;
                PageIterator pages = extractor.extract();
                while (pages.hasNext()) {
                    for (Table table : tables.extract(pages.next())) {
                        rows += table.getRowCount();
                    }
                }
                return rows;
            }
        });
    }
}
