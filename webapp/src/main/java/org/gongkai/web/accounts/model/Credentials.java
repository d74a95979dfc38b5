package org.gongkai.web.accounts.model;

import org.gongkai.web.accounts.model.secrets.Passwords;
import org.gongkai.web.accounts.model.secrets.SecondFactors;
import org.springframework.stereotype.Component;

/** By what somebody is told to be who they say, and for how long that lasts. */
@Component
record Credentials(Passwords passwords, TokenDesk tokens, SecondFactors factors, Sessions sessions) {}
