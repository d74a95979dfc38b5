package org.gongkai.report.form;

/** How much a finding weighs. */
public enum Severity {
    /** 错误: provable from the document, to be corrected before publication. */
    ERROR,
    /** 疑似: very likely, needs a look. */
    WARN,
    /** 提示: style, completeness, or shown only. */
    INFO
}
