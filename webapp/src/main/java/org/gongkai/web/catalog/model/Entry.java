package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An entry of a catalogue (目录项) with the columns of 基层政务公开标准目录.
 *
 * @param code stays the same through all editions
 * @param field code of its field
 * @param matter what it is about
 * @param duty why, how soon, how often
 * @param reach by whom, through what, to whom
 */
public record Entry(String code, String field, Matter matter, Duty duty, Reach reach) {
    /** Codes are lower-case letters, digits, dots and hyphens. */
    public static final String CODE = "[a-z0-9][a-z0-9.-]{0,39}";

    /** A wrong code is a mistake of the program, as whoever reads files checks theirs before. */
    public Entry {
        if (!code.matches(CODE)) {
            throw new IllegalArgumentException("code " + code + " must match " + CODE);
        }
    }

    /**
     * 公开事项 and 公开内容.
     *
     * @param first 一级事项
     * @param second 二级事项; may be empty
     * @param content 公开内容（要素）
     */
    public record Matter(String first, String second, String content) {
        /** Both levels in one line. */
        public String name() {
            return second.isEmpty() ? first : first + "·" + second;
        }

        /** What people call it. */
        public String shortName() {
            return second.isEmpty() ? first : second;
        }
    }

    /**
     * 公开依据 and 公开时限.
     *
     * @param cadence how often something new is expected, as this body has set it
     * @param serves codes of the Regulation's items that are served by this entry too
     * @param since the first day on which this entry was asked of anybody
     */
    public record Duty(Basis basis, TimeLimit limit, Cadence cadence, Set<String> serves, LocalDate since) {
        /** The codes are copied. */
        public Duty {
            serves = Set.copyOf(serves);
        }
    }

    /**
     * 公开依据.
     *
     * @param isConfirmed whether it was looked up; what is not is the body's own to settle
     */
    public record Basis(String text, boolean isConfirmed) {}

    /**
     * 公开主体, 渠道和载体, 对象, 方式, 层级.
     *
     * @param channels numbers of the 13 check boxes, 1-based
     */
    public record Reach(String responsible, List<Integer> channels, String audience, String manner, Set<Level> levels) {
        /** The lists are copied. */
        public Reach {
            channels = List.copyOf(channels);
            levels = Set.copyOf(levels);
        }
    }

    /** The same, asked since another day. */
    public Entry since(LocalDate day) {
        Duty asked = new Duty(duty.basis(), duty.limit(), duty.cadence(), duty.serves(), day);
        return new Entry(code, field, matter, asked, reach);
    }
}
