/**
 * The web application: the pages and the programming interface over the libraries.
 *
 * <p>One folder stands for one business word; {@code ui} holds what pages share and {@code platform} the wiring. It never
 * computes what the libraries compute, and keeps no uploaded file. Start reading at {@link
 * org.gongkai.web.GongkaiApplication}.
 */
@NullMarked
package org.gongkai.web;

import org.jspecify.annotations.NullMarked;
