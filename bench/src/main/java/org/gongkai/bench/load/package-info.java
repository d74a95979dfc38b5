/**
 * The platform under load: a county with very many items, filled quickly, its index built, and asked by many people at once.
 *
 * <p>What fills it is a fixture for measuring and no demonstration: a few hundred items go through the platform's own doors, the
 * others are rows modelled on theirs. Requests come when they come, whether the ones before were answered or not, and count from
 * the moment they were due. Start reading at {@link org.gongkai.bench.load.LoadRun}.
 */
@NullMarked
package org.gongkai.bench.load;

import org.jspecify.annotations.NullMarked;
