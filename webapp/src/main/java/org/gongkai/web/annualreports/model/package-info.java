/**
 * What became of the files people brought, and how it is laid out on a page.
 *
 * <p>Plain values: no page, no request, no file system. A view only arranges what the reader and the checks said. Start
 * reading at {@link org.gongkai.web.annualreports.model.Intake}.
 */
@NullMarked
package org.gongkai.web.annualreports.model;

import org.jspecify.annotations.NullMarked;
