package org.gongkai.web.files.examining;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.SourceDocument;
import org.gongkai.web.files.model.FileWarning;

/**
 * What a document says, and what it hides.
 *
 * @param text a line for each paragraph and each row
 */
record Words(String text, Set<FileWarning> warnings) {
    private static final int LONGEST_PAGE_NUMBER = 8;

    /** Nothing but signs, digits, and the words that stand around the number of a page. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\P{L}\\u7b2c\\u9875\\u5171]*");

    /** What a program calls a sheet to which nobody gave a name. */
    private static final Pattern UNNAMED = Pattern.compile("Sheet\\d*");

    /** What programs write into every file: their own names, the title, the times and the number of a file, the usual template. */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("(Title|Producer|Creator|CreationDate|ModDate|Trapped|PTEX[^:]*): .*"
                    + "|[0-9A-Fa-f-]{32,36}|[0-9]{4}-[0-9]{2}-[0-9]{2}|Normal(_wordconv)?(\\.dotm?)?");

    /**
     * The words of a document.
     *
     * @param most characters that are kept
     */
    static Words of(SourceDocument document, int most) {
        Set<FileWarning> warnings = EnumSet.noneOf(FileWarning.class);
        StringBuilder text = new StringBuilder();
        boolean isWorkbook = document.type() == MediaType.XLSX;
        Set<String> furniture = new LinkedHashSet<>();
        for (DocumentEvent event : document.events()) {
            switch (event) {
                case DocumentEvent.Line line -> add(text, line.text(), '\n', most);
                case DocumentEvent.Cell cell ->
                    add(text, cell.text().replace('\n', ' ').replace('\t', ' '), '\t', most);
                case DocumentEvent.RowEnd _ -> add(text, "", '\n', most);
                case DocumentEvent.Hidden hidden -> {
                    warn(warnings, hidden.kind());
                    String line = hidden.text().strip();
                    if (isRead(hidden.kind(), line) && furniture.add(line) && isWorkbook) {
                        add(text, line, '\n', most);
                    }
                }
                case DocumentEvent.TableStart _, DocumentEvent.TableEnd _, DocumentEvent.Picture _ -> {}
            }
        }
        if (!isWorkbook) {
            furniture.forEach(line -> add(text, line, '\n', most));
        }
        warn(warnings, text.length() >= most, FileWarning.FOUND_BY_BEGINNING);
        warn(warnings, isTelling(document, text), FileWarning.PROPERTIES);
        warn(warnings, document.notices().stream().anyMatch(Words::isDamage), FileWarning.PART_DAMAGED);
        return new Words(text.toString().strip(), warnings);
    }

    /** Whether a property says what neither its pages nor every program says. */
    private static boolean isTelling(SourceDocument document, StringBuilder text) {
        return document.events().stream()
                .filter(event -> event instanceof DocumentEvent.Hidden hidden
                        && hidden.kind() == DocumentEvent.HiddenKind.METADATA)
                .map(event -> ((DocumentEvent.Hidden) event).text().strip())
                .anyMatch(said -> !OF_PROGRAMS.matcher(said).matches() && text.indexOf(said) < 0);
    }

    /** A head or foot of pages and the name of a sheet are as public as the rest; a page number says nothing. */
    private static boolean isRead(DocumentEvent.HiddenKind kind, String line) {
        boolean isNumber = PAGE_NUMBER.matcher(line).matches()
                && line.chars().filter(Character::isDigit).count() <= LONGEST_PAGE_NUMBER;
        return kind == DocumentEvent.HiddenKind.PAGE_FURNITURE
                && !isNumber
                && !UNNAMED.matcher(line).matches();
    }

    /** Characters that no text of the database may hold are left out. */
    private static void add(StringBuilder text, String part, char end, int most) {
        String stripped = part.strip().replace("\0", "");
        int room = most - text.length() - 1;
        if (room > 0) {
            text.append(stripped, 0, Math.min(stripped.length(), room)).append(end);
        }
    }

    private static void warn(Set<FileWarning> warnings, boolean holds, FileWarning warning) {
        if (holds) {
            warnings.add(warning);
        }
    }

    private static void warn(Set<FileWarning> warnings, DocumentEvent.HiddenKind kind) {
        switch (kind) {
            case COMMENT -> warnings.add(FileWarning.COMMENTS);
            case DELETED_TEXT -> warnings.add(FileWarning.DELETED_TEXT);
            case HIDDEN_TEXT -> warnings.add(FileWarning.HIDDEN_TEXT);
            case EMBEDDED_FILE -> warnings.add(FileWarning.FILES_INSIDE);
            case ACTIVE_CONTENT -> warnings.add(FileWarning.MACROS);
            case METADATA, PAGE_FURNITURE -> {}
        }
    }

    private static boolean isDamage(Notice notice) {
        return switch (notice.code()) {
            case PART_LEFT_OUT, UNDECODABLE_CHARACTERS, DOCUMENT_INSIDE -> true;
            case WRONG_EXTENSION, WRONG_CHARSET_DECLARED, TEXT_CUT -> false;
        };
    }
}
