package org.gongkai.regulation.calendar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.regulation.Message;

/**
 * A folder of notice files ({@code *.csv}) that a county keeps beside the notices shipped with the product: next year's
 * notice is added here. A file that is not in order is left out and reported; the others are still read.
 */
public final class NoticeFolder {

    private final Path folder;

    /** @param folder need not exist yet */
    public NoticeFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What the folder holds.
     *
     * @param notices the notices of all files in order
     * @param problems by file name, what must be corrected
     */
    public record Contents(List<HolidayNotice> notices, Map<String, List<NoticeProblem>> problems) {

        /** The calendar of the shipped notices and these. */
        public WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builtIn().with(notices);
        }
    }

    /** Reads every notice file, by file name. A folder that does not exist is empty. */
    public Contents read() throws IOException {
        List<HolidayNotice> notices = new ArrayList<>();
        Map<String, List<NoticeProblem>> problems = new TreeMap<>();
        for (Path file : files()) {
            switch (withoutConflict(read(file), WorkingDayCalendar.builtIn().with(notices))) {
                case NoticeReading.Accepted accepted -> notices.addAll(accepted.notices());
                case NoticeReading.Rejected rejected ->
                    problems.put(String.valueOf(file.getFileName()), rejected.problems());
            }
        }
        return new Contents(List.copyOf(notices), problems);
    }

    /**
     * Checks a notice file's text against the calendar in use and, if all is in order, writes each of its notices to
     * {@code <year>-<day of publication>.csv} in this folder, which is made if needed. A notice that is already known is
     * not written again.
     *
     * @param reading the file as {@link NoticeReader} read it
     * @return the notices now in force, or what must be corrected; then nothing was written
     */
    public NoticeReading add(NoticeReading reading) throws IOException {
        WorkingDayCalendar known = read().calendar();
        NoticeReading checked = withoutConflict(reading, known);
        if (checked instanceof NoticeReading.Accepted accepted) {
            for (HolidayNotice notice : accepted.notices()) {
                if (!known.versions().contains(notice)) {
                    write(notice);
                }
            }
        }
        return checked;
    }

    private static NoticeReading withoutConflict(NoticeReading reading, WorkingDayCalendar known) {
        return switch (reading) {
            case NoticeReading.Rejected rejected -> rejected;
            case NoticeReading.Accepted accepted -> {
                List<NoticeProblem> conflicts = accepted.notices().stream()
                        .filter(notice -> known.versions().stream().anyMatch(other -> conflict(notice, other)))
                        .map(NoticeFolder::conflictProblem)
                        .toList();
                yield conflicts.isEmpty() ? accepted : new NoticeReading.Rejected(conflicts);
            }
        };
    }

    private static boolean conflict(HolidayNotice one, HolidayNotice other) {
        return one.year() == other.year() && one.knownFrom().equals(other.knownFrom()) && !one.equals(other);
    }

    private static NoticeProblem conflictProblem(HolidayNotice notice) {
        return new NoticeProblem(
                1, notice.knownFrom().toString(), Message.of("notice.conflict", 1, notice.knownFrom(), notice.year()));
    }

    private void write(HolidayNotice notice) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(notice.year() + "-" + notice.knownFrom() + ".csv");
        Path draft = Files.createTempFile(folder, "notice", ".draft");
        Files.writeString(draft, NoticeReader.write(notice));
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static NoticeReading read(Path file) throws IOException {
        try {
            return NoticeReader.read(Files.readString(file, StandardCharsets.UTF_8), Optional.empty());
        } catch (CharacterCodingException notUtf8) {
            String name = String.valueOf(file.getFileName());
            return new NoticeReading.Rejected(List.of(new NoticeProblem(1, name, Message.of("notice.file", 1, name))));
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
