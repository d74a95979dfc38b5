package org.gongkai.regulation.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.regulation.LawData;
import org.gongkai.regulation.Message;

/**
 * One kind of information that is published without being asked.
 *
 * @param code stable code: {@code 20.7}, {@code 21.t5} for townships, {@code 21.c4} for cities and counties
 * @param article 20 or 21
 * @param item the number within the article's list, 1-based
 * @param scope whose duty it is
 * @regulation arts 20, 21
 */
public record DisclosureItem(String code, int article, int item, Scope scope) {

    private static final List<DisclosureItem> ALL = LawData.table("disclosure/items.csv").stream()
            .map(DisclosureItem::of)
            .toList();

    /** Whose duty an item is. */
    public enum Scope {
        /** Every government and department. */
        ALL,
        /** Townships (乡镇人民政府). */
        TOWNSHIP,
        /** Counties and cities with districts (县级、设区的市级人民政府). */
        COUNTY_OR_CITY
    }

    /** Every item, in the order of the articles. */
    public static List<DisclosureItem> all() {
        return ALL;
    }

    /** The item of a code. */
    public static Optional<DisclosureItem> ofCode(String code) {
        return ALL.stream().filter(item -> item.code.equals(code)).findFirst();
    }

    /** The items that a body of this kind must publish: those of everyone and its own. */
    public static List<DisclosureItem> dutiesOf(Scope scope) {
        return ALL.stream()
                .filter(item -> item.scope == Scope.ALL || item.scope == scope)
                .toList();
    }

    /** The item in the Regulation's words. */
    public Message title() {
        return Message.of("disclosure." + code);
    }

    /** How a letter cites it; the entries of article 20 are items (项), not paragraphs (款). */
    public Message citation() {
        return Message.of("disclosure." + code + ".citation");
    }

    private static DisclosureItem of(Map<String, String> row) {
        return new DisclosureItem(
                row.getOrDefault("code", ""),
                Integer.parseInt(row.getOrDefault("article", "")),
                Integer.parseInt(row.getOrDefault("item", "")),
                Scope.valueOf(row.getOrDefault("scope", "")));
    }
}
