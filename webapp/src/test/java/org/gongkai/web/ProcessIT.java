package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.web.audit.keys.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process as whoever starts it meets it. */
class ProcessIT {
    private static final Duration SHORT = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    @Test
    void an_occupied_port_is_named_in_one_line_with_what_to_do_and_ends_with_two() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("demo", "--port", String.valueOf(other.getLocalPort()));
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
            assertThat(text(process.errorReader(StandardCharsets.UTF_8)))
                    .hasLineCount(1)
                    .contains(String.valueOf(other.getLocalPort()), "已被别的程序占用", "--port 8081");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void any_free_port_is_told_and_a_signal_ends_the_process_cleanly(String signal) throws Exception {
        Path key = folder.resolve("master.key");
        KeyFile.openOrCreate(key);
        Process process = start("serve", "--key-file", key.toString(), "--port", "0");
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String setUp = out.readLine();
        assertThat(setUp).contains("/set-up?token=");
        String ready = out.readLine();
        assertThat(ready).matches("READY http://127\\.0\\.0\\.1:[1-9]\\d*/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI health = URI.create(ready.substring("READY ".length()) + "actuator/health/readiness");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"UP\"");
        }
        Instant asked = Instant.now();
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(SHORT);
        assertThat(text(process.errorReader(StandardCharsets.UTF_8))).isEmpty();
        assertThat(text(out)).isEmpty();
    }

    private static Process start(String name, String... options) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                GongkaiApplication.class.getName(),
                                name,
                                "--data",
                                folder.resolve("data").toString()),
                        Stream.of(options))
                .toList();
        return new ProcessBuilder(command).start();
    }

    private static String text(BufferedReader reader) {
        return String.join("\n", reader.lines().toList());
    }
}
