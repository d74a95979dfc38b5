/**
 * The rules of what a body says about itself: what may stand in a field, and what is missing.
 *
 * <p>It knows no table and no page; what it needs kept, it asks of {@link org.gongkai.web.organization.model.EntryStore}. Start
 * reading at {@link org.gongkai.web.organization.model.Gaps}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.organization.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
