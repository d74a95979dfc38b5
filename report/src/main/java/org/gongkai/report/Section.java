package org.gongkai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the report's text.
 *
 * @param key key of the form's section, {@code sections.preface} before the first heading
 * @param title heading as printed without its numbering, empty for the preface
 * @param place where the heading stands, null for the preface
 * @param passages its running text in order, tables left out
 */
public record Section(String key, String title, @Nullable Provenance place, List<Passage> passages) {
    public Section {
        passages = List.copyOf(passages);
    }
}
