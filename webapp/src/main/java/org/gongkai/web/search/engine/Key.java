package org.gongkai.web.search.engine;

/**
 * Which document an entry stands for.
 *
 * @param kind the name of its kind, without a slash
 * @param id its id among its kind
 */
public record Key(String kind, String id) implements Comparable<Key> {
    public Key {
        if (kind.isEmpty() || kind.indexOf('/') >= 0 || id.isEmpty()) {
            throw new IllegalArgumentException("key " + kind + "/" + id + " must be KIND/ID, the kind without a slash");
        }
    }

    /**
     * The key written as {@code kind/id}.
     *
     * @throws IllegalArgumentException where it is not
     */
    public static Key parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("key " + text + " must be KIND/ID");
        }
        return new Key(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Key other) {
        return toString().compareTo(other.toString());
    }

    /** {@code kind/id}. */
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
