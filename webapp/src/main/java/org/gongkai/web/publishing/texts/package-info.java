/**
 * A public item as a file to take home (文本下载): written anew from what was approved, in the measures of official documents.
 *
 * <p>It never reads what is not public, and keeps nothing. Start reading at {@link org.gongkai.web.publishing.texts.TextFile}.
 *
 * @regulation art. 23
 */
@NullMarked
package org.gongkai.web.publishing.texts;

import org.jspecify.annotations.NullMarked;
