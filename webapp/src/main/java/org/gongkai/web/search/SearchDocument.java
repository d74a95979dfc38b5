package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.disclosure.Validity;

/**
 * A public document as it is found and shown.
 *
 * @param id its id among its kind
 * @param version changes whenever anything here changes
 * @param address path of its page, beginning with a slash
 */
public record SearchDocument(String id, long version, Wording wording, Origin origin, String address) {
    /** The same document of a body that is called so. */
    public SearchDocument withBodyName(String bodyName) {
        return new SearchDocument(id, version, wording, origin.withBodyName(bodyName), address);
    }

    /**
     * What it says.
     *
     * @param number document number (发文字号), empty where it has none
     * @param text without markup
     * @param attached what its files say, in their order
     */
    public record Wording(String title, String number, String text, List<Attached> attached) {
        public Wording {
            attached = List.copyOf(attached);
        }

        /** A document without files. */
        public Wording(String title, String number, String text) {
            this(title, number, text, List.of());
        }

        /** In characters, files included. */
        public int length() {
            int length = title.length() + number.length() + text.length();
            for (Attached file : attached) {
                length += file.name().length() + file.text().length();
            }
            return length;
        }

        /** The text and what the files are called and say, in one. */
        public String whole() {
            StringBuilder whole = new StringBuilder(text);
            attached.forEach(
                    file -> whole.append('\n').append(file.name()).append('\n').append(file.text()));
            return whole.toString();
        }
    }

    /**
     * A file that belongs to it.
     *
     * @param text without markup; empty where it has none
     */
    public record Attached(String name, String text) {}

    /**
     * Where it comes from.
     *
     * @param body id of the body that publishes
     * @param bodyName its name as shown
     * @param publishedOn day of publication in Asia/Shanghai
     * @param catalogue codes of the entries of the catalogue it belongs to
     * @param term from when to when it applies; empty for what has no validity
     */
    public record Origin(
            long body, String bodyName, LocalDate publishedOn, Set<String> catalogue, Optional<Validity.Term> term) {
        public Origin {
            catalogue = Set.copyOf(catalogue);
        }

        /** Of what has no validity. */
        public Origin(long body, String bodyName, LocalDate publishedOn, Set<String> catalogue) {
            this(body, bodyName, publishedOn, catalogue, Optional.empty());
        }

        private Origin withBodyName(String name) {
            return new Origin(body, name, publishedOn, catalogue, term);
        }
    }
}
