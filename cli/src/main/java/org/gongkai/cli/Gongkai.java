package org.gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Language;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;

/** The entrance of the command line. */
public final class Gongkai {

    private static final int OUTPUT_BUFFER_BYTES = 1 << 16;

    private Gongkai() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(), Locale.CHINA);
        System.exit(run(List.of(arguments), terminal).code());
    }

    /**
     * Runs one command; never throws and never ends the process.
     *
     * @param arguments as typed, the sub-command first; {@code --lang} may stand anywhere
     * @param terminal where to read and print; its language is replaced by that of {@code --lang}
     */
    static Exit run(List<String> arguments, Terminal terminal) {
        Terminal speaking = terminal;
        try {
            speaking = terminal.speaking(Language.of(arguments));
            return new CommandTree(speaking).run(arguments);
        } catch (UsageException mistake) {
            speaking.complain(mistake.wording());
            return Exit.NOT_PROCESSED;
        } catch (RuntimeException fault) {
            speaking.complain(Fault.of(fault));
            return Exit.NOT_PROCESSED;
        } finally {
            speaking.flush();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), OUTPUT_BUFFER_BYTES),
                false,
                StandardCharsets.UTF_8);
    }
}
