package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Limits as they meet whoever asks over a real connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.proxies=127.0.0.1", "gongkai.limits.searching=3"})
class LimitsIT {
    private static final int TOO_MANY_BYTES = 33 << 20;

    @LocalServerPort
    private int port;

    @Test
    void a_file_that_is_too_large_is_refused_in_words_to_people_and_to_programs() throws Exception {
        HttpResponse<String> page = post("/results");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("每份不超过 32 MB").contains("<html");
        HttpResponse<String> line = post("/api/v1/reports/check");
        assertThat(line.statusCode()).isEqualTo(413);
        assertThat(line.body()).contains("\"code\":\"TOO_LARGE\"").hasLineCount(1);
    }

    @Test
    void whoever_comes_through_a_declared_proxy_is_counted_by_the_own_address() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(search("203.0.113.7").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = search("203.0.113.7");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").orElse("")).matches("\\d{1,2}");
        assertThat(refused.body()).contains("操作太频繁", "秒再试").contains("<html");
        assertThat(search("198.51.100.4, 203.0.113.7").statusCode())
                .as("what stands before the address that the proxy has seen is anybody's word")
                .isEqualTo(429);
        assertThat(search("203.0.113.8").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> search(String from) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/search"))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", from)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        new byte[TOO_MANY_BYTES],
                        "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
