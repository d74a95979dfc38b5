package org.gongkai.web.publishing.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.accounts.Permission;

/** What people do with an item; the name in an address is the lower-case one with hyphens. */
public enum ItemAction {
    /** 提交审核. */
    SUBMIT,
    /** 退回. */
    RETURN,
    /** 通过: the approval of the section, the editor or a prescribed step. */
    APPROVE,
    /** 保密审查通过. */
    REVIEW_CONFIDENTIALITY,
    /** 签发. */
    SIGN,
    /** 发布, at once or at a later time. */
    PUBLISH,
    /**
     * 紧急发布: one signer takes it straight to the public, from wherever it stands; the steps that were passed over are completed
     * afterwards.
     */
    PUBLISH_URGENTLY,
    /** 修订: opens a new version; the published one stays public until the new one goes out. */
    REVISE,
    /** 撤下, with a reason. */
    WITHDRAW,
    /** 归档. */
    ARCHIVE;

    /** Whether the public sees the newest version from then on. */
    public boolean isGoingOut() {
        return this == PUBLISH || this == PUBLISH_URGENTLY;
    }

    /** What a post must allow for it, at a step. */
    public Permission needs(Step step) {
        return switch (this) {
            case SUBMIT, REVISE -> Permission.DRAFT_ITEM;
            case REVIEW_CONFIDENTIALITY -> Permission.REVIEW_CONFIDENTIALITY;
            case SIGN -> Permission.SIGN_ITEM;
            case PUBLISH_URGENTLY -> Permission.PUBLISH_URGENTLY;
            case PUBLISH, ARCHIVE -> Permission.PUBLISH_ITEM;
            case WITHDRAW -> Permission.WITHDRAW_ITEM;
            case APPROVE, RETURN ->
                switch (step) {
                    case SECTION -> Permission.REVIEW_SECTION;
                    case DRAFT, EDITING -> Permission.EDIT_ITEM;
                    case CONFIDENTIALITY -> Permission.REVIEW_CONFIDENTIALITY;
                    case REVIEW_ONE, REVIEW_TWO, REVIEW_THREE -> Permission.REVIEW_ITEM;
                    case SIGNING -> Permission.SIGN_ITEM;
                    case APPROVED, PUBLISHED -> Permission.PUBLISH_ITEM;
                };
        };
    }

    /** The name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of a name in an address. */
    public static Optional<ItemAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path().equals(path))
                .findFirst();
    }
}
