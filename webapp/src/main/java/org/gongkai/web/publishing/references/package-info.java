/**
 * Items that name one another: an interpretation and its policy (政策解读), a document and the one it replaces.
 *
 * <p>What is named is a number or a title, as people write it; whether it leads anywhere is asked each time, so that nothing
 * withdrawn is led to. Start reading at {@link org.gongkai.web.publishing.references.RelatedItems}.
 */
@NullMarked
package org.gongkai.web.publishing.references;

import org.jspecify.annotations.NullMarked;
