package org.gongkai.web.agencies;

import java.util.OptionalLong;

/**
 * A body as it is today.
 *
 * @param id stable for ever, also after a renaming or the body's end
 * @param parent the body above; none at the top of the tree
 * @param name full name (全称), as it stands on documents
 * @param shortName name in lists and menus (简称)
 * @param code 行政区划代码 or 统一社会信用代码 valid now; other years: {@link Agencies#codeIn}
 */
public record Agency(long id, OptionalLong parent, String name, String shortName, AgencyKind kind, String code) {}
