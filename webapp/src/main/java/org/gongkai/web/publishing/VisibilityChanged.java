package org.gongkai.web.publishing;

/**
 * The public sees an item that it did not see, or sees it no more. Told in the transaction of the change: who listens takes part in it.
 *
 * @param item its number
 */
public record VisibilityChanged(long item, boolean isPublic) {}
