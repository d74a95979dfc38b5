/**
 * {@code gongkai audit verify}: whether the audit trail of a data folder or of an outside server is still as it was sealed.
 *
 * <p>It starts the database alone, without the application, and changes nothing in it. A folder that is in use is refused; there
 * the running application verifies. Start reading at {@link org.gongkai.web.audit.command.AuditCommand}.
 */
@NamedInterface("command")
@NullMarked
package org.gongkai.web.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
