/**
 * Opens files in processes of their own, so that a file which eats memory or time takes nothing down but its worker.
 *
 * <p>A worker is this same program with a small heap and an empty environment; it is used again and again, killed when a
 * document takes too long, and replaced. Nothing of a file is interpreted on the near side but the answers, which are
 * checked like a file from outside. Start at {@link org.gongkai.documents.worker.WorkerPool}.
 */
@NullMarked
package org.gongkai.documents.worker;

import org.jspecify.annotations.NullMarked;
