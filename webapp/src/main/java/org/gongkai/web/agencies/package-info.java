/**
 * Bodies (机关): who publishes, as a tree from the province down to the village, with its history.
 *
 * <p>Other modules know a body by its id alone, and ask the door whether one lies within another. It never decides who may do
 * what. Start reading at {@link org.gongkai.web.agencies.Agencies}.
 */
@ApplicationModule(allowedDependencies = "audit")
@NullMarked
package org.gongkai.web.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
