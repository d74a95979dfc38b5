/**
 * {@code gongkai audit verify}: whether the audit trail of a data folder or of an outside server is still as it was sealed; and
 * {@code gongkai key}: the file of the master key.
 *
 * <p>They need the database alone, that of the running application or one started for them; verifying changes nothing in it.
 * Start reading at {@link org.gongkai.web.audit.command.AuditCommand}.
 */
@NamedInterface("command")
@NullMarked
package org.gongkai.web.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
