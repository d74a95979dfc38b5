package org.gongkai.web.publishing;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;

/** What the catalogue tells those who draft; this module knows no entry itself. Each answer is for a body, today. */
public interface EntryGuide {
    /**
     * An entry as people choose it.
     *
     * @param field the field of the catalogue it stands in
     * @param name 公开事项, both levels
     * @param limit 公开时限 in words
     */
    record Choice(EntryRef ref, String field, String name, String limit) {}

    /**
     * An entry that may fit.
     *
     * @param words of the title that speak for it
     */
    record Suggestion(Choice choice, List<String> words) {}

    /** The entry with this code that is in force for the body; empty where there is none. */
    Optional<Choice> find(long body, String code);

    /** The entry an item stands under, in words; its code where it is in force no more, empty where there is none. */
    static String nameOf(Optional<EntryGuide> guide, long body, Classification under) {
        return under.entry()
                .map(entry -> guide.flatMap(catalog -> catalog.find(body, entry.code()))
                        .map(Choice::name)
                        .orElse(entry.code()))
                .orElse("");
    }

    /** At most three entries whose words the title shares, the best first. */
    List<Suggestion> suggest(long body, String title);

    /**
     * Entries in the order of the catalogue.
     *
     * @param words all of them must stand in the entry; empty for all entries
     */
    List<Choice> search(long body, String words);

    /** 主题分类. */
    List<String> subjects();

    /** 体裁分类. */
    List<String> genres();
}
