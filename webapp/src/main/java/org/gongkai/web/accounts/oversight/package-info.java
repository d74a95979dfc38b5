/**
 * What the separated administrators watch: the audit trail, and messages that could not be delivered.
 *
 * <p>Whoever may is asked of the one policy place; what is taken along, verified or decided stands in the trail itself. Start reading
 * at {@link org.gongkai.web.accounts.oversight.AuditDesk}.
 */
@NullMarked
package org.gongkai.web.accounts.oversight;

import org.jspecify.annotations.NullMarked;
