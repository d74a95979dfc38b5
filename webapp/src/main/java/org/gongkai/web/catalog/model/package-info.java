/**
 * What a catalogue is: entries, editions, inheritance down the tree, due dates and coverage.
 *
 * <p>Values and pure rules over the regulation's working days; nothing here knows a page or a table, or asks what day it is.
 * Start reading at {@link org.gongkai.web.catalog.model.Inheritance} and {@link org.gongkai.web.catalog.model.CoverageRule}.
 */
@NamedInterface("model")
@NullMarked
package org.gongkai.web.catalog.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
