package org.gongkai.redaction.ofd;

/** Something drawn on a page, as far as it matters to what people see of the text. */
sealed interface Item {
    /** Characters. */
    record Text(TextObject object) implements Item {}

    /**
     * An area filled with a colour nothing shines through.
     *
     * @param isRectangle whether it fills the whole of its box
     */
    record Area(Rectangle box, boolean isRectangle) implements Item {}

    /**
     * A picture.
     *
     * @param isOpaque whether nothing shines through
     */
    record Picture(Rectangle box, boolean isOpaque) implements Item {}
}
