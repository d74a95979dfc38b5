/**
 * What readers say is wrong in a public item (我要纠错): it is told on a form without an account, looked into by the office, answered,
 * and the reader finds the answer with a code.
 *
 * <p>Nothing of what a reader wrote is ever public, and nothing here changes an item: what is wrong is mended by a revision or a
 * withdrawal like any other. Start reading at {@link org.gongkai.web.mistakes.Mistakes} and {@link
 * org.gongkai.web.mistakes.MistakeDesk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "audit :: keys",
            "publishing",
            "publishing :: model",
            "ui"
        })
@NullMarked
package org.gongkai.web.mistakes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
