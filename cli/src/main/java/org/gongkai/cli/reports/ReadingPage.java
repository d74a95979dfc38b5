package org.gongkai.cli.reports;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.reader.Reading;

/** What a command makes of the readings of its inputs. */
interface ReadingPage {

    /**
     * One input, ready to be shown.
     *
     * @param text what belongs on standard output, with its line ends
     * @param complaints what belongs on the error stream, one line each
     * @param exit how it ended
     * @param files what is still to be put on the disk
     */
    record Printed(String text, List<String> complaints, Exit exit, List<OutputFile> files) {

        /** Without files. */
        Printed(String text, List<String> complaints, Exit exit) {
            this(text, complaints, exit, List.of());
        }

        /** Both, one after the other. */
        Printed and(Printed next) {
            return new Printed(
                    text + next.text,
                    Stream.concat(complaints.stream(), next.complaints.stream()).toList(),
                    exit.or(next.exit),
                    Stream.concat(files.stream(), next.files.stream()).toList());
        }
    }

    /** What comes before all inputs. */
    default String header() {
        return "";
    }

    /** One report, or why there is none; called by several threads. */
    Printed print(Reading reading);

    /** The same when its turn to be shown has come; called by one thread, in the order of the inputs. */
    default Printed inTurn(Printed printed) {
        return printed;
    }
}
