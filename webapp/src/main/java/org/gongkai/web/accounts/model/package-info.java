/**
 * The rules of accounts: names and passwords, posts and what may be combined, tokens, second factors, and when to wait.
 *
 * <p>It knows no table and no page; what it needs kept, it asks of the interfaces whose names end in Store. Nothing here says
 * whether an unknown name exists. Start reading at {@link org.gongkai.web.accounts.model.AccountBook}.
 */
@NullMarked
package org.gongkai.web.accounts.model;

import org.jspecify.annotations.NullMarked;
