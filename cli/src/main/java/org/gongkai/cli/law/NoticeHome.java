package org.gongkai.cli.law;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.regulation.calendar.NoticeFolder;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

/** Where this person keeps holiday notices beside the shipped ones: {@code $GONGKAI_HOME/calendar} or {@code ~/.gongkai/calendar}. */
final class NoticeHome {

    private final Terminal terminal;
    private final Path folder;

    NoticeHome(Terminal terminal) {
        this.terminal = terminal;
        String chosen = terminal.environment().getOrDefault("GONGKAI_HOME", "");
        Path home = chosen.isBlank() ? Path.of(System.getProperty("user.home", "."), ".gongkai") : Path.of(chosen);
        this.folder = home.resolve("calendar");
    }

    /** The folder, which need not exist. */
    Path folder() {
        return folder;
    }

    /** The shipped notices and those of the folder; a file that is not in order is named on the error stream and left out. */
    WorkingDayCalendar calendar() {
        try {
            NoticeFolder.Contents contents = new NoticeFolder(folder).read();
            contents.problems()
                    .forEach((file, problems) -> terminal.complain(terminal.text(
                            "calendar.file.left.out",
                            folder.resolve(file),
                            problems.getFirst().message().in(terminal.locale()))));
            return contents.calendar();
        } catch (IOException failure) {
            terminal.complain(terminal.text("calendar.folder.closed", folder));
            return WorkingDayCalendar.builtIn();
        }
    }
}
