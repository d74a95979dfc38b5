/**
 * Where staff keep what their body says about itself, and the county changes the tree of bodies: {@code /office/organization} and
 * {@code /office/bodies}.
 *
 * <p>What somebody may not do is not offered, and refused if asked for all the same. Start reading at {@link
 * org.gongkai.web.organization.office.OrganizationController}.
 */
@NullMarked
package org.gongkai.web.organization.office;

import org.jspecify.annotations.NullMarked;
