/**
 * What the platform was asked and what must follow from it: deeds, what was acknowledged, and the judgement of both.
 *
 * <p>What is right is decided here anew, with rules and questions of its own; no rule of the platform is asked. It does nothing by
 * itself. Start reading at {@link org.gongkai.bench.judgement.Ruling}.
 */
@NullMarked
package org.gongkai.bench.judgement;

import org.jspecify.annotations.NullMarked;
