package org.gongkai.web.audit;

/** The keys under which personal values are enciphered, one for each person. */
public interface PersonKeys {
    /**
     * Erases what is kept of a person in the trail, by destroying the key: the rows and their chain stay as they are, the
     * values can never be read again. Values told about the person later are not kept.
     *
     * @param person the id given in {@link PersonalValue#person}
     * @return false where the person has no key or it was destroyed before
     */
    boolean destroy(String person);
}
