package org.gongkai.web.publishing.model;

import java.util.Optional;

/**
 * Where an item belongs.
 *
 * @param entry of the catalogue; empty where none fits
 * @param subject 主题分类, such as 财政、金融、审计; may be empty
 * @param genre 体裁分类, such as 通知; may be empty
 */
public record Classification(Optional<EntryRef> entry, String subject, String genre) {
    /** Nothing said. */
    public static final Classification NONE = new Classification(Optional.empty(), "", "");

    /**
     * An entry of the catalogue (目录项) as it was when an item was put under it.
     *
     * @param code stays the same through all editions, such as {@code 20.7}
     * @param edition of the catalogue in which its words stand, such as {@code standard/1}; empty while only the code was chosen
     */
    public record EntryRef(String code, String edition) {
        /** An entry that somebody chose; the catalogue says its edition. */
        public static EntryRef chosen(String code) {
            return new EntryRef(code, "");
        }
    }

    /** An entry alone. */
    public static Classification under(EntryRef entry) {
        return new Classification(Optional.of(entry), "", "");
    }

    /** The same under another entry. */
    public Classification with(Optional<EntryRef> other) {
        return new Classification(other, subject, genre);
    }
}
