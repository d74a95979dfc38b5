package org.gongkai.redaction.packages;

/**
 * The two sorts of packages that are redacted.
 *
 * @param folder of its parts
 * @param main name of its main part
 * @param vocabulary the word for it in content types
 * @param mainType the rest of the content type of its main part
 */
public record Family(String folder, String main, String vocabulary, String mainType) {
    /** Word (docx). */
    public static final Family WORD = new Family("word", "word/document.xml", "wordprocessing", "document.main");

    /** Excel (xlsx). */
    public static final Family WORKBOOK = new Family("xl", "xl/workbook.xml", "spreadsheet", "sheet.main");

    String mainContentType() {
        return "application/vnd.openxmlformats-officedocument." + vocabulary + "ml." + mainType + "+xml";
    }
}
