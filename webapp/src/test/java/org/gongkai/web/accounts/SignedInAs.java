package org.gongkai.web.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a mock request be somebody's: {@code .with(SignedInAs.signedInAs(who))}; forms also need {@code .with(csrf())}. */
public final class SignedInAs {
    private SignedInAs() {}

    /** The request comes from this person. */
    public static RequestPostProcessor signedInAs(SignedIn who) {
        return authentication(StaffAuthentication.byToken(who));
    }
}
