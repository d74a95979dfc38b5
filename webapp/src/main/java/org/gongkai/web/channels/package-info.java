/**
 * Where a public item also went (公开渠道): the registers of a body's means, from its WeChat account to its notice boards, and which item
 * was posted on which of them.
 *
 * <p>An item counts once however many channels it went through, and nothing is posted here that is not public. It never sends anything to
 * another platform by itself: people post, and say so. Start reading at {@link org.gongkai.web.channels.Registers} and {@link
 * org.gongkai.web.channels.Postings}.
 *
 * @regulation art. 23
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "files",
            "files :: model",
            "files :: upload",
            "ledger",
            "publishing",
            "publishing :: cleaning",
            "publishing :: counting",
            "publishing :: model",
            "ui"
        })
@NullMarked
package org.gongkai.web.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
