package org.gongkai.web.files;

import java.util.Collection;
import java.util.Set;

/** A module whose rows name files, offered as a bean; what no owner names is swept away. */
public interface FileOwner {
    /** Those of these hashes that a row of the module names now, asked in one query. */
    Set<String> namedAmong(Collection<String> hashes);
}
