/**
 * What somebody knows or has: passwords, one-time codes, code cards and bearer tokens, and how each is kept.
 *
 * <p>It never keeps a password, a token or a card's code in a form that could be read back, and knows neither accounts nor
 * sessions. Here time is the machine's, which no demonstration moves. Start reading at {@link
 * org.gongkai.web.accounts.model.secrets.SecondFactors}.
 */
@NullMarked
package org.gongkai.web.accounts.model.secrets;

import org.jspecify.annotations.NullMarked;
