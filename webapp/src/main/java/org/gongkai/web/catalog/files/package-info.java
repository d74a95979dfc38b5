/**
 * A catalogue as a table: its columns, the printed book, the files it is given away in, and the files that bring one.
 *
 * <p>What is written can be read again; what is wrong in a row is said with its row and column, and nothing is guessed. Start
 * reading at {@link org.gongkai.web.catalog.files.CatalogSheet} and {@link org.gongkai.web.catalog.files.SheetReading}.
 */
@NullMarked
package org.gongkai.web.catalog.files;

import org.jspecify.annotations.NullMarked;
