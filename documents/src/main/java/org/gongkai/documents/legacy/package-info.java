/**
 * The binary formats of Word and Excel, doc and xls, through Apache POI.
 *
 * <p>This is the only package that imports POI. Start at {@link org.gongkai.documents.legacy.LegacyReader}.
 */
@NullMarked
package org.gongkai.documents.legacy;

import org.jspecify.annotations.NullMarked;
