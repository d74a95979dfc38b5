package org.gongkai.web.publishing.validity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the maker of a document concludes about it (清理结论). */
public enum Verdict {
    /** 继续有效: it goes on, perhaps to a later last day. */
    KEEP,
    /** 修改: it is to be changed, and applies until a document that changes it is named. */
    AMEND,
    /** 废止: its maker ends it. */
    REPEAL,
    /** 失效: its time is over, or nothing is left to apply it to. */
    LAPSE;

    /** Whether another document may be named that takes its place. */
    public boolean mayNameSuccessor() {
        return this == AMEND || this == REPEAL;
    }

    /** The name in addresses, tables and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; empty where there is none. */
    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
