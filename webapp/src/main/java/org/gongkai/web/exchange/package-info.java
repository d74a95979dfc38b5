/**
 * Brings in what stands elsewhere: lists of a body's other platform, tables people keep, items and files of an old site.
 *
 * <p>Everything is shown before it is done, done as a whole and undone as a whole; what was not reviewed here says so for ever and is
 * never shown to the public as if it had been. It never asks another server for anything. Start reading at {@link
 * org.gongkai.web.exchange.ListImports}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "agencies",
            "audit",
            "channels",
            "files",
            "files :: model",
            "ledger",
            "outbox",
            "publishing",
            "publishing :: counting",
            "publishing :: model",
            "ui"
        })
@NullMarked
package org.gongkai.web.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
