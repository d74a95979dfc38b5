/**
 * What an item is and how it moves from a draft to the public and back.
 *
 * <p>Values and pure rules; nothing here knows a page, a table or a clock. Start reading at {@link
 * org.gongkai.web.publishing.model.Workflow}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.publishing.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
