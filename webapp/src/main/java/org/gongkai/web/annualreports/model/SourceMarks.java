package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.Provenance;
import org.gongkai.web.ui.SourceView.Segment;

/** Which characters of a source document were read as a value or are spoken of by a finding. */
final class SourceMarks {
    private record Mark(int start, int end, String cell, int finding) {
        boolean covers(int from, int to) {
            return start <= from && to <= end && (from < to ? start < end : start == from);
        }
    }

    private final Map<Integer, List<Mark>> byEvent = new HashMap<>();

    /** Marks of a result; findings are numbered from 1. */
    SourceMarks(Result.Read result) {
        for (Cell cell : result.report().cells()) {
            Provenance place = cell.provenance();
            if (place != null) {
                add(place, cell.key().name(), 0);
            }
        }
        int number = 0;
        for (Finding finding : result.findings()) {
            number++;
            for (Provenance place : finding.places()) {
                add(place, "", number);
            }
        }
    }

    /** Id of the mark that begins at this place. */
    static String id(Provenance place) {
        return "m" + place.event() + "-" + place.start();
    }

    private void add(Provenance place, String cell, int finding) {
        byEvent.computeIfAbsent(place.event(), _ -> new ArrayList<>())
                .add(new Mark(place.start(), Math.max(place.start(), place.end()), cell, finding));
    }

    /** The text of an event cut at the edges of its marks. */
    List<Segment> segments(int event, String text) {
        List<Mark> marks = byEvent.getOrDefault(event, List.of());
        if (marks.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Segment("", text, "", ""));
        }
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> edges.add(within(mark.start(), text)));
        marks.forEach(mark -> edges.add(within(mark.end(), text)));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int to : edges) {
            if (from < to) {
                segments.add(segment(event, text, from, to));
            }
            int empty = to;
            if (marks.stream().anyMatch(mark -> mark.start() == mark.end() && within(mark.start(), text) == empty)) {
                segments.add(segment(event, text, to, to));
            }
            from = to;
        }
        return segments;
    }

    private Segment segment(int event, String text, int from, int to) {
        List<Mark> here = byEvent.getOrDefault(event, List.of()).stream()
                .filter(mark -> mark.covers(from, to))
                .toList();
        String id = here.isEmpty() ? "" : "m" + event + "-" + from;
        String cell = here.stream()
                .map(Mark::cell)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
        String findings = here.stream()
                .map(Mark::finding)
                .filter(number -> number > 0)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return new Segment(id, text.substring(from, to), cell, findings);
    }

    private static int within(int position, String text) {
        return Math.clamp(position, 0, text.length());
    }
}
