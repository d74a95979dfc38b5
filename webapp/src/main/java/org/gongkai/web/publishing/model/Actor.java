package org.gongkai.web.publishing.model;

/**
 * Who acts.
 *
 * @param account number of the account
 * @param name of the person
 */
public record Actor(long account, String name) {}
