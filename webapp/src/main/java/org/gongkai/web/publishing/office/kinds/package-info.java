/**
 * The kind of an item on the pages of the office: its fields in the form, its elements on the page, by when it must be public.
 *
 * <p>It knows no kind by name; all that it shows comes from the data files. Start reading at {@link
 * org.gongkai.web.publishing.office.kinds.KindFields}.
 */
@NullMarked
package org.gongkai.web.publishing.office.kinds;

import org.jspecify.annotations.NullMarked;
