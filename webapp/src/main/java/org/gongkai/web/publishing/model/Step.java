package org.gongkai.web.publishing.model;

/** Where the newest version of an item stands on its way out, in the order of the way. */
public enum Step {
    /** 起草, by the section. */
    DRAFT,
    /** 科室审核: the drafting section's own look, where the body asks for it. */
    SECTION,
    /** 编辑, by the office that collects. */
    EDITING,
    /** 保密审查 (Regulation art. 17). */
    CONFIDENTIALITY,
    /** 审核: the first of up to three steps that a body prescribes. */
    REVIEW_ONE,
    REVIEW_TWO,
    REVIEW_THREE,
    /** 签发. */
    SIGNING,
    /** 待发布: everything is approved; it goes out at once or when its time has come. */
    APPROVED,
    /** 已发布: this version has gone out. */
    PUBLISHED;

    /** Whether somebody has to look at it here, and approves or returns it. */
    public boolean isReview() {
        return this != DRAFT && this != APPROVED && this != PUBLISHED;
    }
}
