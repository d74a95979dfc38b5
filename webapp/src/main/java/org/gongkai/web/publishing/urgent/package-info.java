/**
 * Publishing in an emergency (紧急发布): what went out by one signature, and which of it still has to pass the steps it passed over.
 *
 * <p>The way itself is {@link org.gongkai.web.publishing.model.Workflow}'s. Start reading at {@link
 * org.gongkai.web.publishing.urgent.UrgentItems}.
 *
 * @regulation art. 17
 */
@NullMarked
package org.gongkai.web.publishing.urgent;

import org.jspecify.annotations.NullMarked;
