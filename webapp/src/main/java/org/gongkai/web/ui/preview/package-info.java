/**
 * The preview page: every component of {@code ui} in all its states, with invented values.
 *
 * <p>It is there in the demo only and shows nothing of anybody's. Nothing else may depend on it. Start reading at {@link
 * org.gongkai.web.ui.preview.PreviewController}.
 */
@NullMarked
package org.gongkai.web.ui.preview;

import org.jspecify.annotations.NullMarked;
