/**
 * The pages of accounts: sign-in and sign-out, the set-up link, and what somebody may see and change of their own account.
 *
 * <p>Controllers compute nothing and know no table. They never say whether a name exists. Start reading at {@link
 * org.gongkai.web.accounts.office.SignInController}.
 */
@NullMarked
package org.gongkai.web.accounts.office;

import org.jspecify.annotations.NullMarked;
