/**
 * The demonstration's list: what the first township published on the county's website, brought in as a clerk would.
 *
 * <p>It comes about by the same calls as the pages'; nothing is invented but titles. Start reading at {@link
 * org.gongkai.web.demo.exchange.DemoLists}.
 */
@NullMarked
package org.gongkai.web.demo.exchange;

import org.jspecify.annotations.NullMarked;
