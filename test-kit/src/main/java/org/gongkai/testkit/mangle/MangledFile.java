package org.gongkai.testkit.mangle;

import java.util.List;
import org.gongkai.testkit.draft.Truth;

/**
 * A damaged file and what must be read from it.
 *
 * @param name file name with the format's extension
 * @param truths one per report in the file, in order
 * @param tags format, edition and ways of damage, for tables
 * @param planted errors that the checks must find, empty where none was planted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MangledFile(
        long seed, String name, byte[] bytes, List<Truth> truths, List<String> tags, List<PlantedError> planted) {
    public MangledFile {
        truths = List.copyOf(truths);
        tags = List.copyOf(tags);
        planted = List.copyOf(planted);
    }
}
