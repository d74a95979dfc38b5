package org.gongkai.bench.speed;

import java.io.IOException;

/**
 * One way to read files of one format.
 *
 * @param format such as {@code docx}
 * @param name what is measured, for people
 */
public record Contender(String format, String name, Work work) {
    /** Reads one file. */
    @FunctionalInterface
    public interface Work {
        /** Something that depends on everything read, so that nothing is optimised away. */
        long read(byte[] bytes) throws IOException;
    }
}
