/**
 * Speed of reading, checking and counting beside what people use today, in one run on the same documents.
 *
 * <p>Contenders only measure; none is used by the product. Start at {@link org.gongkai.bench.speed.Race}.
 */
@NullMarked
package org.gongkai.bench.speed;

import org.jspecify.annotations.NullMarked;
