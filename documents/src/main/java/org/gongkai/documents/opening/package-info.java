/**
 * Decides what a file is by its content and hands it to the package of its format.
 *
 * <p>The extension is only compared with the content. Start at {@link org.gongkai.documents.opening.FileOpening}; every
 * failure ends there as a refusal.
 */
@NullMarked
package org.gongkai.documents.opening;

import org.jspecify.annotations.NullMarked;
