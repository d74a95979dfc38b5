package org.gongkai.web.publishing.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with an item; the name in an address is the lower-case one with hyphens. */
public enum ItemAction {
    /** 提交审核. */
    SUBMIT,
    /** 退回. */
    RETURN,
    /** 通过: the editor's or a prescribed step's approval. */
    APPROVE,
    /** 保密审查通过. */
    REVIEW_CONFIDENTIALITY,
    /** 签发. */
    SIGN,
    /** 发布, at once or at a later time. */
    PUBLISH,
    /** 修订: opens a new version; the published one stays public until the new one goes out. */
    REVISE,
    /** 撤下, with a reason. */
    WITHDRAW,
    /** 归档. */
    ARCHIVE;

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
