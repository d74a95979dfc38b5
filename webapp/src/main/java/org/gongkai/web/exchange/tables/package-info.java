/**
 * Tables as people keep them, brought into plain rows: pasted from Excel or WPS, csv, xls, xlsx, et, or a page saved as one.
 *
 * <p>It finds the heading, leaves out titles, totals and notes and says so, and proposes which column is which; a person decides, and
 * what was decided is remembered. It never guesses a value and never writes one. Start reading at {@link
 * org.gongkai.web.exchange.tables.TableReader} and {@link org.gongkai.web.exchange.tables.Layout}.
 */
@NamedInterface("tables")
@NullMarked
package org.gongkai.web.exchange.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
