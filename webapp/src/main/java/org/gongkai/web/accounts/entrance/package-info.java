/**
 * The entrance: which addresses are open to everybody, and how every other request is told to be somebody's.
 *
 * <p>It decides only whether somebody is signed in; what they may do is decided in {@code Permissions}. Of requests it keeps how
 * often somebody came, in the memory of the process, and nothing else; it reads no upload. Start reading at {@link
 * org.gongkai.web.accounts.entrance.Entrances}.
 */
@NullMarked
package org.gongkai.web.accounts.entrance;

import org.jspecify.annotations.NullMarked;
