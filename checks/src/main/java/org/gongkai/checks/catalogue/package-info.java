/**
 * Every rule that can be reported, explained: code, kind, severity, an example of what it says, basis and recommendation.
 *
 * <p>It is made of the rules and their sentences and holds no text of its own. Start at {@link
 * org.gongkai.checks.catalogue.Catalogue}.
 */
@NullMarked
package org.gongkai.checks.catalogue;

import org.jspecify.annotations.NullMarked;
