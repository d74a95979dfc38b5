/**
 * Where staff draft, review, publish and withdraw: {@code /office/items}.
 *
 * <p>Pages over the same calls as the programming interface; what somebody may not do is not offered, and refused if asked
 * for all the same. Start reading at {@link org.gongkai.web.publishing.office.OfficeController}.
 */
@NullMarked
package org.gongkai.web.publishing.office;

import org.jspecify.annotations.NullMarked;
