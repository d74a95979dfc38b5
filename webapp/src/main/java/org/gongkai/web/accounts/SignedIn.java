package org.gongkai.web.accounts;

import java.security.Principal;
import java.util.List;

/**
 * Who asks: the principal behind every request of the office and of a bearer token.
 *
 * @param accountName the name typed at sign-in
 * @param personName the person's name, for pages and for the audit trail
 * @param posts the posts held today, also as a deputy
 */
public record SignedIn(long accountId, String accountName, String personName, List<Post> posts) implements Principal {
    /** The posts are copied. */
    public SignedIn {
        posts = List.copyOf(posts);
    }

    @Override
    public String getName() {
        return accountName;
    }
}
