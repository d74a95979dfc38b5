package org.gongkai.redaction.model;

/** What was taken out of a file. The names never change: pages and records tell them. */
public enum Removed {
    /** Places where something was covered. */
    COVERED,
    /** Comments, notes of reviewers, annotations. */
    COMMENTS,
    /** Text that was deleted or moved under change tracking; what was inserted stays. */
    TRACKED_CHANGES,
    /** Text that is in the file and on no page. */
    HIDDEN_TEXT,
    /** Hidden sheets, rows and columns. */
    HIDDEN_CELLS,
    /** Formulas; their results stay. */
    FORMULAS,
    /** Sources of pivot tables, queries and links to other workbooks, with the data they keep. */
    DATA_SOURCES,
    /** Files inside. */
    EMBEDDED_FILES,
    /** Macros, scripts, actions and controls. */
    ACTIVE_CONTENT,
    /** Fields, form fields and content controls; what they show stays. */
    FIELDS,
    /** Author, company, times, path, earlier titles and whatever else is told about a file. */
    PROPERTIES,
    /** What stands beside the dots of a picture: place and time, camera, an older copy, and what was cropped. */
    PICTURE_DATA,
    /** Earlier states of the same file that are still in it. */
    EARLIER_STATES,
    /** Parts of the file that no page shows. */
    OTHER_PARTS
}
