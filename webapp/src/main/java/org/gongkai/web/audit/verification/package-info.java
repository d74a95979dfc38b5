/**
 * Verification: whether the rows of the trail are still those that were sealed, all of them and in their order.
 *
 * <p>It needs the tables and the file of anchors only, no running application and no key, and changes nothing. Start reading
 * at {@link org.gongkai.web.audit.verification.AuditVerification}.
 */
@NamedInterface("verification")
@NullMarked
package org.gongkai.web.audit.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
