package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One well-formed line of a notice file, with its 1-based number. */
record NoticeLine(int number, NoticeDay day, int year, LocalDate knownFrom) {

    /** A notice version: the year it is about and the day it was published. */
    record Version(int year, LocalDate knownFrom) {}

    Version version() {
        return new Version(year, knownFrom);
    }

    static Map<Version, List<NoticeLine>> byVersion(List<NoticeLine> lines) {
        Map<Version, List<NoticeLine>> versions = new LinkedHashMap<>();
        lines.forEach(line -> versions.computeIfAbsent(line.version(), version -> new ArrayList<>())
                .add(line));
        return versions;
    }

    static List<HolidayNotice> notices(List<NoticeLine> lines) {
        return byVersion(lines).entrySet().stream()
                .map(entry -> new HolidayNotice(
                        entry.getKey().year(),
                        entry.getKey().knownFrom(),
                        entry.getValue().stream().map(NoticeLine::day).toList()))
                .toList();
    }
}
