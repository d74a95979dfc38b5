package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a first visit costs somebody on a slow line: the page and everything it asks for, as sent. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstVisitIT {
    private static final Pattern ASKED_FOR = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"");
    private static final long LIMIT = 100_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/, 3", "/check, 4", "/results/sample/1, 8"})
    void a_first_visit_weighs_less_than_a_hundred_kilobytes(String path, int atLeast) {
        HttpResponse<byte[]> page = get(path);
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        List<String> files =
                ASKED_FOR.matcher(html(page)).results().map(MatchResult::group).toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
        long weight = weight(page);
        for (MatchResult file : ASKED_FOR.matcher(html(page)).results().toList()) {
            HttpResponse<byte[]> answer = get(file.group(1));
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(file.group(1))
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
            weight += weight(answer);
        }
        assertThat(weight).as("bytes sent for the first visit of %s", path).isLessThan(LIMIT);
    }

    private HttpResponse<byte[]> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long weight(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .mapToLong(header ->
                        header.getKey().length() + header.getValue().toString().length() + 4)
                .sum();
        return headers + answer.body().length;
    }

    private static String html(HttpResponse<byte[]> page) {
        try (var stream = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(page.body()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
