/**
 * Audit (审计): who did, read and downloaded what, when and why; append-only, sealed into one chain for each body.
 *
 * <p>Other modules write here within their own transaction and never read; nothing is ever changed or removed, and personal
 * values stand here only enciphered. It uses no other module of the trade. Start reading at {@link org.gongkai.web.audit.AuditTrail}.
 */
@ApplicationModule(allowedDependencies = {"platform :: command", "platform :: database"})
@NullMarked
package org.gongkai.web.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
