package org.gongkai.web.accounts;

/** Something that only some posts allow; whether somebody may do it for a body is asked of {@link Permissions}. */
public enum Permission {
    DRAFT_ITEM,
    REVIEW_SECTION,
    EDIT_ITEM,
    REVIEW_CONFIDENTIALITY,
    REVIEW_ITEM,
    SIGN_ITEM,
    PUBLISH_URGENTLY,
    PUBLISH_ITEM,
    WITHDRAW_ITEM,
    START_CLEANUP,
    CONCLUDE_CLEANUP,
    ASSESS_ITEM,
    ANSWER_MISTAKE,
    READ_OFFICE,
    MANAGE_ACCOUNTS,
    RULE_SIGN_IN,
    MANAGE_BODIES,
    KEEP_ORGANIZATION,
    CONFIRM_ORGANIZATION,
    KEEP_CHANNELS,
    POST_ITEM,
    CHOOSE_PLACE,
    KEEP_REGISTERS,
    BRING_IN,
    MANAGE_CATALOG,
    READ_AUDIT,
    WATCH_OUTBOX,
    MOVE_CLOCK
}
