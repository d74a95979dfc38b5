/**
 * The clock of a request for information (依申请公开): from what happened to it, when it counts as received, until when it
 * must be answered, and what silence means.
 *
 * <p>A due date is never kept: events are kept and every date is reckoned anew, so that a revised calendar revises the
 * dates. Histories that cannot have happened are values of {@link org.gongkai.regulation.requests.ImpossibleHistory}.
 * Start reading at {@link org.gongkai.regulation.requests.RequestClock}.
 */
@NullMarked
package org.gongkai.regulation.requests;

import org.jspecify.annotations.NullMarked;
