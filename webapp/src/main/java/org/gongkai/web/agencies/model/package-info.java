/**
 * The tree of bodies and its rules: who may stand below whom, names and codes over the years.
 *
 * <p>It knows no table and no page. What it needs kept, it asks of {@link org.gongkai.web.agencies.model.AgencyStore}. Start
 * reading at {@link org.gongkai.web.agencies.model.AgencyTree}.
 */
@NullMarked
package org.gongkai.web.agencies.model;

import org.jspecify.annotations.NullMarked;
