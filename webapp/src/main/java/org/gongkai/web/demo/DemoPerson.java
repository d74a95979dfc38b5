package org.gongkai.web.demo;

import org.gongkai.web.accounts.Role;

/**
 * Somebody who works in the demonstration.
 *
 * @param account the name for signing in
 * @param body where the post is; 0 for the whole installation
 */
record DemoPerson(Role role, String account, String personName, String password, long id, long body) {}
