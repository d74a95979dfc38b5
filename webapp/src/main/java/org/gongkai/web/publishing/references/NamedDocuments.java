package org.gongkai.web.publishing.references;

import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.kinds.Particulars;

/** Public items by what they are called and by what they name. */
public interface NamedDocuments {
    /**
     * A public item.
     *
     * @param number its document number as it was typed; may be empty
     */
    record Document(long id, long body, String title, String number) {}

    /** A public item that may name another in one of its elements. */
    record Naming(long id, long body, String title, Particulars said) {}

    /**
     * The public items that are called so, the newest first.
     *
     * @param names document numbers in their usual form, or titles
     */
    List<Document> called(Collection<String> names);

    /**
     * The public items of which an element has one of these values, the newest first; whether that element names a document is not
     * asked.
     */
    List<Naming> naming(Collection<String> names, int most);
}
