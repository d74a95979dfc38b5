package org.gongkai.web.publishing.model;

/** Attribute of disclosure (公开属性), fixed when the item is drafted. */
public enum Attribute {
    /** 主动公开: on the portal for everybody. */
    PROACTIVE,
    /** 依申请公开: given to those who apply; never on the portal. */
    ON_REQUEST,
    /** 不予公开: withheld on a ground of articles 14 to 16; never on the portal. */
    WITHHELD
}
