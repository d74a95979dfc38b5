package org.gongkai.web.organization.model;

import static org.gongkai.web.organization.model.Field.ADDRESS;
import static org.gongkai.web.organization.model.Field.APPLYING;
import static org.gongkai.web.organization.model.Field.ARRANGEMENT;
import static org.gongkai.web.organization.model.Field.CLASSIFICATION;
import static org.gongkai.web.organization.model.Field.DISCLOSURE_OFFICE;
import static org.gongkai.web.organization.model.Field.DUTIES;
import static org.gongkai.web.organization.model.Field.EMPLOYMENT;
import static org.gongkai.web.organization.model.Field.FAX;
import static org.gongkai.web.organization.model.Field.GROUP_ROLE;
import static org.gongkai.web.organization.model.Field.HOURS;
import static org.gongkai.web.organization.model.Field.INTERNET;
import static org.gongkai.web.organization.model.Field.ISSUED_ON;
import static org.gongkai.web.organization.model.Field.NAME;
import static org.gongkai.web.organization.model.Field.NUMBER;
import static org.gongkai.web.organization.model.Field.OBTAINING;
import static org.gongkai.web.organization.model.Field.ORDER;
import static org.gongkai.web.organization.model.Field.PHONE;
import static org.gongkai.web.organization.model.Field.POST;
import static org.gongkai.web.organization.model.Field.REMEDY;
import static org.gongkai.web.organization.model.Field.SINCE;
import static org.gongkai.web.organization.model.Field.SYSTEM_KIND;
import static org.gongkai.web.organization.model.Field.TEXT;
import static org.gongkai.web.organization.model.Field.UNTIL;

import java.util.List;
import java.util.Locale;

/** A part of what a body says about itself; its lines have the same fields. */
public enum Section {
    /** 公开指南, one for each body. */
    GUIDE,
    /** 机构设置: the offices of a body, the one for disclosure among them. */
    OFFICE,
    /** 领导之窗. */
    LEADER,
    /** 领导小组. */
    GROUP,
    /** 制度. */
    SYSTEM,
    /** 专兼职人员, for the office alone. */
    STAFF;

    /** The fields of a line, in the order of forms, sheets and pages. */
    public List<Field> fields() {
        return switch (this) {
            case GUIDE ->
                List.of(
                        NAME,
                        ADDRESS,
                        HOURS,
                        PHONE,
                        FAX,
                        INTERNET,
                        CLASSIFICATION,
                        ARRANGEMENT,
                        OBTAINING,
                        APPLYING,
                        REMEDY);
            case OFFICE -> List.of(NAME, DUTIES, DISCLOSURE_OFFICE, ADDRESS, HOURS, PHONE, ORDER);
            case LEADER -> List.of(NAME, POST, DUTIES, PHONE, ORDER);
            case GROUP -> List.of(GROUP_ROLE, NAME, POST, SINCE, ORDER);
            case SYSTEM -> List.of(SYSTEM_KIND, NAME, NUMBER, ISSUED_ON, TEXT);
            case STAFF -> List.of(NAME, EMPLOYMENT, DUTIES, SINCE, UNTIL, PHONE);
        };
    }

    /** Whether a line without this field has a gap; it can be kept all the same. */
    public boolean needs(Field field) {
        return switch (this) {
            case GUIDE -> fields().contains(field);
            case OFFICE -> field == NAME || field == DUTIES || field == PHONE;
            case LEADER -> field == NAME || field == POST || field == DUTIES;
            case GROUP -> field == GROUP_ROLE || field == NAME || field == POST;
            case SYSTEM -> field == SYSTEM_KIND || field == NAME;
            case STAFF -> field == NAME || field == EMPLOYMENT || field == SINCE;
        };
    }

    /** Whether citizens see it, and somebody else has to agree before they do. */
    public boolean isPublic() {
        return this != STAFF;
    }

    /** Whether its lines may have a picture of the person. */
    public boolean hasPortraits() {
        return this == LEADER;
    }

    /** Whether a body has one line of it. */
    public boolean isSingle() {
        return this == GUIDE;
    }

    /** The word in addresses and keys, such as {@code leader}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
