package org.gongkai.web.catalog.model;

import org.gongkai.web.agencies.AgencyKind;

/** 公开层级: whose duty an entry is. */
public enum Level {
    /** 县级 and above. */
    COUNTY,
    /** 乡级. */
    TOWNSHIP,
    /** 部门 of a government. */
    DEPARTMENT,
    /** 村: 村务公开, which is no duty of the Regulation. */
    VILLAGE;

    /** The level of a body of this kind. */
    public static Level of(AgencyKind kind) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
            case DEPARTMENT -> DEPARTMENT;
            case VILLAGE -> VILLAGE;
        };
    }
}
