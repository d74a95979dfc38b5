/**
 * People: accounts, the posts (岗位) they hold with dates and deputies, what a post allows where, and the sign-in.
 *
 * <p>Other modules ask {@link org.gongkai.web.accounts.Permissions}, the one place where it is decided who may do what; none
 * compares roles itself. It never keeps a password, a token or a code card in a form that could be read back. Start reading at
 * {@link org.gongkai.web.accounts.Accounts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "audit",
            "audit :: keys",
            "audit :: verification",
            "outbox",
            "ui",
            "platform :: command",
            "platform :: database",
            "platform :: limits"
        })
@NullMarked
package org.gongkai.web.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
