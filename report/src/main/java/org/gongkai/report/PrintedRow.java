package org.gongkai.report;

import org.gongkai.report.form.FormRow;

/**
 * How a row of the form is printed in a document's table.
 *
 * @param row the form's row
 * @param label the one of its labels that is printed, empty where none is printed whole
 * @param labelColumn 0-based column of the label left of the values, -1 where the document tells no columns
 * @param values cells right of the label
 * @param hasBlanks whether some of these are empty
 * @param place the first of these
 */
public record PrintedRow(FormRow row, String label, int labelColumn, int values, boolean hasBlanks, Provenance place) {}
