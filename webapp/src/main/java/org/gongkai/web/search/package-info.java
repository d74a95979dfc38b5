/**
 * Finding what is public: words in, hits out, and an index that follows the database.
 *
 * <p>Other modules offer their documents as a {@link org.gongkai.web.search.SearchableKind} and tell changes through the
 * outbox; this one knows nothing of theirs. It never shows what the database does not call public at that moment, whatever
 * the index says. Start reading at {@link org.gongkai.web.search.Search}.
 */
@ApplicationModule(allowedDependencies = {"outbox", "ui"})
@NullMarked
package org.gongkai.web.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
