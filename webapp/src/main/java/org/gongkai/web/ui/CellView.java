package org.gongkai.web.ui;

import java.util.List;

/**
 * A value cell of a statutory table.
 *
 * @param key key of the cell, unique on the page
 * @param state number, blank, nil, unreadable, absent, derived or heading
 * @param text what the cell shows
 * @param doubt confidence in words where it is not certain, empty otherwise
 * @param touch what touching it tells
 */
public record CellView(String key, String state, String text, String doubt, Touch touch) {
    /** Whether a finding points here. */
    public boolean isFound() {
        return !touch.findings().isEmpty();
    }

    /**
     * What a cell tells when it is touched.
     *
     * @param say one sentence: label, state, confidence, place
     * @param mark id of the mark in the source, empty where there is none
     * @param findings 1-based numbers of the findings that point here
     */
    public record Touch(String say, String mark, List<Integer> findings) {
        public Touch {
            findings = List.copyOf(findings);
        }
    }
}
