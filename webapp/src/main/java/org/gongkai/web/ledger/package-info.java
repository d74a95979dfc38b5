/**
 * The ledger of duties (台账): dated events, only ever added, from which every figure is counted.
 *
 * <p>Other modules write here within their own transaction; corrections are entries too, and nobody types a number that the
 * ledger knows. It uses no other module. Start reading at {@link org.gongkai.web.ledger.Ledger}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.web.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
