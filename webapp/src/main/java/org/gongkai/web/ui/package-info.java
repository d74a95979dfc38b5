/**
 * What pages share: the layout, the reader's preferences and the components, each shown in all its states on the preview
 * page.
 *
 * <p>The records here are what components show; other modules fill them. Nothing here knows where a value comes from or
 * computes one. Start reading at {@link org.gongkai.web.ui.TableView}, then open {@code templates/ui}.
 */
@NullMarked
package org.gongkai.web.ui;

import org.jspecify.annotations.NullMarked;
