/**
 * Proactive disclosure (主动公开, Regulation art. 19 to 26): an item is drafted, reviewed, published, revised, withdrawn.
 *
 * <p>Nothing becomes public without the approvals its body prescribes for exactly the content that goes out (art. 17); the
 * tables themselves refuse it. It never shows an item, it only says what is public. Start reading at {@link
 * org.gongkai.web.publishing.model.Workflow}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "files",
            "files::model",
            "files::upload",
            "ledger",
            "outbox",
            "screening",
            "screening::links",
            "screening::links-model",
            "screening::model",
            "search",
            "ui",
            "ui::kept"
        })
@NullMarked
package org.gongkai.web.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
