package org.gongkai.testkit.mangle;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.render.Loss;
import org.gongkai.testkit.render.Rendering;

/** A way in which real reports are damaged. Each changes a draft in place and keeps its truth exact. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum Way {
    /** Blanks of several kinds inside labels. */
    LABEL_SPACES(Theme.LABEL_TEXT, Harm.NONE, LabelDamage::spaces),
    /** Brackets, dots and digits of labels in the other width. */
    LABEL_WIDTH(Theme.LABEL_TEXT, Harm.NONE, LabelDamage::otherWidth),
    /** Wordings that the form's data list as variants. */
    LABEL_VARIANTS(Theme.LABEL_TEXT, Harm.NONE, LabelDamage::variants),
    /** Line breaks inside labels and headers. */
    LABEL_BREAKS(Theme.LABEL_TEXT, Harm.NONE, LabelDamage::lineBreaks),
    /** Labels without their number. */
    LABEL_UNNUMBERED(Theme.LABEL_TEXT, Harm.NONE, LabelDamage::unnumbered),
    /** A label goes on below its numbers. */
    LABEL_CONTINUED(Theme.ROWS, Harm.NONE, LabelDamage::continuedBelow),
    /** A row without its label. */
    LABEL_MISSING(Theme.ROWS, Harm.DOUBT, LabelDamage::missing),
    /** Labels slid to the first column. */
    LABEL_SLID(Theme.COLUMNS, Harm.NONE, LabelDamage::slid),
    /** A page break inside a table, with page number and sometimes the header again. */
    PAGE_BREAK(Theme.COLUMNS, Harm.NONE, TableDamage::pageBreak),
    /** After a page break the heading column is gone. */
    COLUMN_LOST(Theme.COLUMNS, Harm.NONE, TableDamage::columnLost),
    /** The right edge is cut off, header included. */
    RIGHT_EDGE_CUT(Theme.COLUMNS, Harm.LOSS, TableDamage::rightEdgeCut),
    /** Empty columns left or right of the values, in all rows or some. */
    STRUCTURAL_BLANKS(Theme.COLUMNS, Harm.NONE, TableDamage::structuralBlanks),
    /** Empty rows inside and at the end of tables. */
    EMPTY_ROWS(Theme.FILLERS, Harm.NONE, TableDamage::emptyRows),
    /** Markdown rulers between header and values. */
    RULERS(Theme.FILLERS, Harm.NONE, TableDamage::rulers),
    /** A row is gone. */
    ROW_MISSING(Theme.ROWS, Harm.LOSS, TableDamage::rowMissing),
    /** A row stands twice. */
    ROW_DOUBLED(Theme.ROWS, Harm.DOUBT, TableDamage::rowDoubled),
    /** Units in the value cells. */
    UNITS(Theme.NUMBERS, Harm.NONE, ValueDamage::units),
    /** Commas between thousands. */
    THOUSANDS(Theme.NUMBERS, Harm.NONE, ValueDamage::thousands),
    /** Blanks inside numbers. */
    SPACED_DIGITS(Theme.NUMBERS, Harm.NONE, ValueDamage::spacedDigits),
    /** Digits in full width. */
    WIDE_DIGITS(Theme.NUMBERS, Harm.NONE, ValueDamage::wideDigits),
    /** Whole cells in Chinese numerals. */
    CHINESE_NUMERALS(Theme.NUMBERS, Harm.NONE, ValueDamage::chineseNumerals),
    /** Every zero of a table left blank. */
    BLANK_ZEROS(Theme.ZEROS, Harm.LOSS, ValueDamage::blankZeros),
    /** Some values lost. */
    SOME_BLANK(Theme.ZEROS, Harm.LOSS, ValueDamage::someBlank),
    /** Nil marks for zeros. */
    NIL_MARKS(Theme.ZEROS, Harm.LOSS, ValueDamage::nilMarks),
    /** Headings twice or on the wrong level. */
    HEADINGS(Theme.DOCUMENT, Harm.NONE, DocumentDamage::headings),
    /** Sections in another order. */
    SECTIONS_SWAPPED(Theme.DOCUMENT, Harm.NONE, DocumentDamage::swapSections),
    /** Menus, dates and links of the site around the report. */
    SITE_FURNITURE(Theme.AROUND, Harm.NONE, DocumentDamage::siteFurniture),
    /** Page numbers and page headers between blocks. */
    PAGE_NUMBERS(Theme.AROUND, Harm.NONE, DocumentDamage::pageNumbers),
    /** Bookmark marks of a converter. */
    BOOKMARKS(Theme.AROUND, Harm.NONE, DocumentDamage::bookmarks),
    /** The rest is missing. */
    TRUNCATED(Theme.DOCUMENT, Harm.LOSS, DocumentDamage::truncate),
    /** Traditional script. */
    TRADITIONAL(Theme.SCRIPT, Harm.NONE, DocumentDamage::traditional);

    private final Theme theme;
    private final Harm harm;
    private final BiConsumer<Draft, Dice> damage;

    /** Ways of one theme contradict each other, so at most one of a theme is used at a time. */
    enum Theme {
        LABEL_TEXT,
        ROWS,
        COLUMNS,
        FILLERS,
        NUMBERS,
        ZEROS,
        DOCUMENT,
        AROUND,
        SCRIPT
    }

    /** What a way does to the figures. */
    enum Harm {
        /** All figures can still be read. */
        NONE,
        /** Some figures may be doubted. */
        DOUBT,
        /** Some figures are gone. */
        LOSS
    }

    Way(Theme theme, Harm harm, BiConsumer<Draft, Dice> damage) {
        this.theme = theme;
        this.harm = harm;
        this.damage = damage;
    }

    Theme theme() {
        return theme;
    }

    /** Whether every figure can still be read afterwards. */
    public boolean keepsFigures() {
        return harm == Harm.NONE;
    }

    /** Whether the way makes sense in this format. */
    public boolean appliesTo(Rendering rendering) {
        boolean bordersLost = Objects.equals(rendering.loss(), Loss.BORDERS);
        return switch (this) {
            case CHINESE_NUMERALS, THOUSANDS, SPACED_DIGITS, LABEL_MISSING -> !bordersLost;
            case RULERS, BOOKMARKS -> rendering.isText();
            default -> true;
        };
    }

    /** Damages the draft. */
    public void damage(Draft draft, Dice dice) {
        damage.accept(draft, dice);
    }
}
