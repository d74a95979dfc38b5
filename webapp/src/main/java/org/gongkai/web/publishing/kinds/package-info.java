/**
 * Kinds of information (信息种类) and their elements (要素): what the Regulation and other laws ask each kind to say, and by when.
 *
 * <p>The kinds are data ({@code kinds.tsv}, {@code elements.tsv}, {@code due.tsv}); nothing here knows a kind by its name, an
 * item or a page. Start reading at {@link org.gongkai.web.publishing.kinds.Kinds}.
 */
@NamedInterface("kinds")
@NullMarked
package org.gongkai.web.publishing.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
