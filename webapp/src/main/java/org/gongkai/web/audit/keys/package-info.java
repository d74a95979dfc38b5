/**
 * Keys and ciphers for personal values: a master key from a file, and under it a key for each person.
 *
 * <p>Nothing here knows a table or what the values mean, and no key is ever printed. Start reading at {@link
 * org.gongkai.web.audit.keys.MasterKey}.
 */
@NamedInterface("keys")
@NullMarked
package org.gongkai.web.audit.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
