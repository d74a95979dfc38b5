package org.gongkai.documents.outgoing.layout;

import java.util.List;

/**
 * Finished pages.
 *
 * @param width of the paper in points
 * @param height of the paper in points
 * @param pages the marks of each page
 * @param missing characters that no shipped face has, each once; a 〓 stands in their place
 */
public record LaidPages(double width, double height, List<List<Mark>> pages, List<String> missing) {
    public LaidPages {
        pages = pages.stream().map(List::copyOf).toList();
        missing = List.copyOf(missing);
    }
}
