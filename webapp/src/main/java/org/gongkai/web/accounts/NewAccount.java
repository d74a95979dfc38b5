package org.gongkai.web.accounts;

import java.util.List;

/**
 * An account to be opened.
 *
 * @param accountName 2 to 40 letters, digits, Chinese characters or . _ -
 * @param password at least ten characters; kept as a hash only
 * @param posts held from today on, in the order of their weight
 */
public record NewAccount(String accountName, String personName, String password, List<Post> posts) {
    /** Says everything but the password. */
    @Override
    public String toString() {
        return "NewAccount[" + accountName + ", " + personName + ", " + posts + "]";
    }
}
