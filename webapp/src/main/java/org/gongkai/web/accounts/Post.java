package org.gongkai.web.accounts;

/**
 * A post (岗位): a role at a body; it reaches the body itself and everything below.
 *
 * @param body id of the body, or {@link #EVERYWHERE}
 */
public record Post(Role role, long body) {
    /** Stands for the whole installation, where a post is not that of one body. */
    public static final long EVERYWHERE = 0;
}
