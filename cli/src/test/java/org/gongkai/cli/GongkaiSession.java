package org.gongkai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.cli.terminal.Terminal;

/** One run of the command line inside the test's own process. */
record GongkaiSession(int exit, String out, String err) {

    static final Path PLANTED = resource("青石镇-2023/source.txt");

    /** Runs with nothing on standard input. */
    static GongkaiSession gongkai(String... arguments) {
        return gongkai(new byte[0], Map.of("GONGKAI_HOME", "target/no-such-home"), arguments);
    }

    static GongkaiSession gongkai(byte[] input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                Locale.CHINA);
        int exit = Gongkai.run(List.of(arguments), terminal).code();
        return new GongkaiSession(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> complaints() {
        return err.lines().toList();
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/org/gongkai/cli").resolve(name);
    }
}
