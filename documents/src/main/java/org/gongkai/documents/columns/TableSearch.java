package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds tables without ruling lines among the lines of a page. */
public final class TableSearch {
    /** More lines than this are no page of text, and comparing them all would take long. */
    private static final int MOST_LINES = 400;

    private final PageLines lines;
    private final List<FoundTable> found = new ArrayList<>();
    private @Nullable Columns before;

    /** A search among the lines of a page; columns of the table that ends the page before, null where none does. */
    private TableSearch(List<List<Field>> lines, @Nullable Columns before) {
        this.lines = new PageLines(lines.size() > MOST_LINES ? List.of() : lines);
        this.before = before;
    }

    /**
     * The tables of the pages.
     *
     * @param pages of each its lines from top to bottom, of each line its fields from left to right
     * @return one list a page
     */
    public static List<List<FoundTable>> find(List<List<List<Field>>> pages) {
        List<List<FoundTable>> found = new ArrayList<>();
        Columns before = null;
        for (List<List<Field>> page : WrappedNumbers.overPages(pages)) {
            TableSearch search = new TableSearch(page, before);
            search.search();
            found.add(search.found);
            before = search.before;
        }
        return found;
    }

    private void search() {
        int free = 0;
        int at = 0;
        Columns last = before;
        while (at < lines.size()) {
            if (!lines.hasValues(at)) {
                at++;
                continue;
            }
            LineGroup group = group(at);
            Header header = new Header(lines, group, free);
            Columns columns = header.columns();
            if (last != null && header.isMissing()) {
                columns.takeAll(last);
            }
            columns.fillGaps();
            FoundTable table = new TableRows(lines, group, header).table();
            if (table != null) {
                found.add(table);
                free = table.lastLine() + 1;
                last = columns;
            }
            at = group.lastLine() + 1;
        }
        before = free == lines.size() ? last : null;
    }

    private LineGroup group(int first) {
        LineGroup group = new LineGroup(lines, first);
        int at = first + 1;
        while (at < lines.size() && lines.isNear(at) && group.take(at)) {
            at++;
        }
        return group;
    }
}
