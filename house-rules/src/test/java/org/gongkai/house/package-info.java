/**
 * The tests that keep the house in order: who may import whom, how large things may grow, what things may be called.
 * Nothing here tests a rule of the trade; those tests stand beside the code they test. Start reading at {@link
 * org.gongkai.house.ModuleWallsTest}, and read ADR-0003 for the reasons.
 */
@NullMarked
package org.gongkai.house;

import org.jspecify.annotations.NullMarked;
