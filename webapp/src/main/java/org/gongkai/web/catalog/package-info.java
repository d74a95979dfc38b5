/**
 * What each body must disclose, how soon, through what and to whom: the standard catalogues (目录), inherited down the tree,
 * locally extended, versioned, and the watch over what is missing.
 *
 * <p>The law's part is data with its source; what is not confirmed says so and is configuration. It never publishes anything
 * and never decides whether an item may go out. Start reading at {@link org.gongkai.web.catalog.Catalogs} and {@link
 * org.gongkai.web.catalog.CoverageWatch}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "exchange",
            "exchange :: tables",
            "publishing",
            "publishing :: model",
            "search :: text",
            "search :: engine",
            "ui"
        })
@NullMarked
package org.gongkai.web.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
