/**
 * The platform under drill: in this process or in one to be killed, with people who work and look at random.
 *
 * <p>It works only on data that it made itself. What should have come of it is not decided here. Start reading at {@link
 * org.gongkai.bench.platform.Operations}.
 */
@NullMarked
package org.gongkai.bench.platform;

import org.jspecify.annotations.NullMarked;
