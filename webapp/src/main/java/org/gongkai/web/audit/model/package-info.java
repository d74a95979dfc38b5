/**
 * The chain over the rows of a body: what is hashed, and how one link follows from the one before.
 *
 * <p>Pure computation, the same for whoever seals and whoever verifies; it knows no table. Start reading at {@link
 * org.gongkai.web.audit.model.Chain}.
 */
@NullMarked
package org.gongkai.web.audit.model;

import org.jspecify.annotations.NullMarked;
