/**
 * The pages on which clerks bring in what stands elsewhere, look at every line before it counts, and take it back.
 *
 * <p>Nothing is decided here; what was half chosen is kept until somebody goes on. Start reading at {@link
 * org.gongkai.web.exchange.office.ListImportController}.
 */
@NullMarked
package org.gongkai.web.exchange.office;

import org.jspecify.annotations.NullMarked;
