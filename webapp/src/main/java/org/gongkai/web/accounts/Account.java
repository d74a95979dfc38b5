package org.gongkai.web.accounts;

import java.util.List;

/**
 * A person's account.
 *
 * @param id stable for ever; other modules keep it
 * @param accountName the name typed at sign-in, in lower case
 * @param isOpen whether it can be signed in to
 * @param holdings every post ever held, oldest first
 */
public record Account(long id, String accountName, String personName, boolean isOpen, List<Holding> holdings) {}
