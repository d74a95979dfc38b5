package org.gongkai.report.form;

import java.util.List;

/**
 * A section that the form prescribes.
 *
 * @param key such as {@code sections.overview}
 * @param titles headings without their numbering, the official one first
 */
public record FormSection(String key, List<String> titles) {
    public FormSection {
        titles = List.copyOf(titles);
    }
}
