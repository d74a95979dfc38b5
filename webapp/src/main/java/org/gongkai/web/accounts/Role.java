package org.gongkai.web.accounts;

import java.util.Locale;

/** What a post (岗位) is there for. What it allows is decided in {@link Permissions}, nowhere else. */
public enum Role {
    /** 信息员: drafts. */
    CONTRIBUTOR,
    /** 科室负责人: looks first at what the section drafts. */
    SECTION_HEAD,
    /** 编辑: edits and hands on. */
    EDITOR,
    /** 保密审查员: reviews what may not become public. */
    CONFIDENTIALITY_REVIEWER,
    /** 审核人: reviews the content. */
    REVIEWER,
    /** 签发人: signs. */
    SIGNER,
    /** 公开办: the disclosure office of a government. */
    DISCLOSURE_OFFICE,
    /** 受理员: receives applications. */
    INTAKE_CLERK,
    /** 督查员: inspects. */
    INSPECTOR,
    /** 单位管理员: the accounts and facts of one body and what is below. */
    BODY_ADMINISTRATOR,
    /** 系统管理员: runs the machine. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: grants posts, ends sessions. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: reads the audit trail. */
    AUDIT_ADMINISTRATOR;

    /** Whether this is one of the three administrators (三员) that no single person may be two of. */
    public boolean isSeparated() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            case CONTRIBUTOR,
                    SECTION_HEAD,
                    EDITOR,
                    CONFIDENTIALITY_REVIEWER,
                    REVIEWER,
                    SIGNER,
                    DISCLOSURE_OFFICE,
                    INTAKE_CLERK,
                    INSPECTOR,
                    BODY_ADMINISTRATOR -> false;
        };
    }

    /** Whether one person may hold both: everything is allowed but two of the separated administrators. */
    public boolean mayJoin(Role other) {
        return this == other || !isSeparated() || !other.isSeparated();
    }

    /** The key of the role's name in the message bundle, such as {@code role.editor}. */
    public String key() {
        return "role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
