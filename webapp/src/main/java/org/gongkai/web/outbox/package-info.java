/**
 * The outbox: what still has to be done after a business transaction, kept with it and done surely, at least once.
 *
 * <p>Modules add messages within their own transaction and handle those of their topics; nothing is called before the
 * transaction is committed. It uses no other module. Start reading at {@link org.gongkai.web.outbox.Outbox}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.web.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
