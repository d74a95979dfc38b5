package org.gongkai.web.publishing.counting;

import java.util.List;
import java.util.Map;

/** Where the items of a body also stand, by whichever module it was noted. */
public interface PublicAddresses {
    /** The addresses of their pages, by the item's number; items without any are left out. */
    Map<Long, List<String>> of(long body);
}
