/**
 * Items that are moved here with their texts and files: what was sent, what each line says, what became of it.
 *
 * <p>A line becomes a draft, which goes through the reviews of its body like any other; nothing is public by being moved. It knows no page
 * and no table of the database. Start reading at {@link org.gongkai.web.exchange.moving.SentFolder}.
 */
@NullMarked
package org.gongkai.web.exchange.moving;

import org.jspecify.annotations.NullMarked;
