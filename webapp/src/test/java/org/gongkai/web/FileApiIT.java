package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another program attaches files, puts them in order, takes them out, and sends scans of signed forms. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.files.largest-megabytes=1", "gongkai.files.largest-request-megabytes=2"})
class FileApiIT {
    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+\\.(?:txt|csv))\"");
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final Map<Role, Long> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static OwnTown town;
    private static String items;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        items = "http://127.0.0.1:" + port + "/api/v1/office/items";
        town = new OwnTown(agencies, accounts);
        for (Role role : List.of(Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER)) {
            long person = town.person(role).accountId();
            PEOPLE.put(role, person);
            TOKENS.put(
                    role,
                    accounts.issueToken(person, "test", Duration.ofDays(1)).text());
        }
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void files_are_attached_put_in_order_and_taken_out_each_with_the_revision_that_was_read() throws Exception {
        String item = drafted();
        HttpResponse<String> attached = attach(item, "0", "", file("一.txt", "甲"), file("二.csv", "乙,丙\n"));
        assertThat(attached.statusCode()).isEqualTo(200);
        assertThat(names(attached)).containsExactly("一.txt", "二.csv");
        assertThat(tag(attached)).isEqualTo("\"1\"");
        HttpResponse<String> moved = send(
                request(item + "/attachments/2", Role.CONTRIBUTOR, "1").header("Content-Type", "application/json"),
                "PUT",
                BodyPublishers.ofString("{\"position\":1}"));
        assertThat(names(moved)).containsExactly("二.csv", "一.txt");
        HttpResponse<String> left =
                send(request(item + "/attachments/1", Role.CONTRIBUTOR, "2"), "DELETE", BodyPublishers.noBody());
        assertThat(names(left)).containsExactly("一.txt");
        HttpResponse<String> read =
                send(request(item + "/attachments/1", Role.EDITOR, ""), "GET", BodyPublishers.noBody());
        assertThat(read.body()).isEqualTo("甲");
        assertThat(read.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void the_same_upload_under_the_same_key_is_attached_once_and_another_one_is_refused() throws Exception {
        String item = drafted();
        HttpResponse<String> first = attach(item, "0", "key-1", file("一.txt", "甲"));
        HttpResponse<String> again = attach(item, "0", "key-1", file("一.txt", "甲"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(tag(again)).isEqualTo(tag(first));
        assertThat(names(again)).containsExactly("一.txt");
        assertRefused(attach(item, "1", "key-1", file("一.txt", "乙")), 422, "key-used-otherwise");
    }

    @Test
    void a_stale_revision_is_412_a_missing_one_428_and_nothing_is_attached() throws Exception {
        String item = drafted();
        attach(item, "0", "", file("一.txt", "甲"));
        assertRefused(attach(item, "0", "", file("二.txt", "乙")), 412, "changed-meanwhile");
        assertRefused(attach(item, "", "", file("二.txt", "乙")), 428, "revision-missing");
        for (String method : List.of("DELETE", "PUT")) {
            BodyPublisher place = BodyPublishers.ofString("{\"position\":1}");
            HttpRequest.Builder stale =
                    request(item + "/attachments/1", Role.CONTRIBUTOR, "0").header("Content-Type", "application/json");
            assertRefused(send(stale, method, place), 412, "changed-meanwhile");
            HttpRequest.Builder missing =
                    request(item + "/attachments/1", Role.CONTRIBUTOR, "").header("Content-Type", "application/json");
            assertRefused(send(missing, method, place), 428, "revision-missing");
        }
        assertThat(names(read(item))).containsExactly("一.txt");
    }

    @Test
    void a_file_that_is_too_large_keeps_the_others_of_its_request_out_and_an_archive_is_none() throws Exception {
        String item = drafted();
        String large = "大".repeat(400_000);
        assertRefused(attach(item, "0", "", file("小.txt", "甲"), file("大.txt", large)), 413, "file-too-large");
        assertRefused(attach(item, "0", "", file("包.zip", "PK\u0003\u0004")), 415, "file-archive");
        HttpResponse<String> now = read(item);
        assertThat(names(now)).isEmpty();
        assertThat(tag(now)).isEqualTo("\"0\"");
    }

    @Test
    void a_wrong_token_or_a_post_that_only_reads_changes_nothing() throws Exception {
        String item = drafted();
        HttpRequest.Builder forged = HttpRequest.newBuilder(URI.create(item + "/attachments"))
                .header("Authorization", "Bearer somebody-made-this-up")
                .header("If-Match", "\"0\"")
                .header("Content-Type", "multipart/form-data; boundary=edge");
        assertRefused(send(forged, "POST", multipart(file("一.txt", "甲"))), 401, "token-not-valid");
        attach(item, "0", "", file("一.txt", "甲"));
        HttpRequest.Builder reader = request(item + "/attachments", Role.SIGNER, "1")
                .header("Content-Type", "multipart/form-data; boundary=edge");
        assertRefused(send(reader, "POST", multipart(file("二.txt", "乙"))), 403, "not-allowed");
        assertRefused(
                send(request(item + "/attachments/1", Role.SIGNER, "1"), "DELETE", BodyPublishers.noBody()),
                403,
                "not-allowed");
        assertThat(names(read(item))).containsExactly("一.txt");
    }

    @Test
    void a_signature_is_recorded_without_a_scan_and_the_scan_is_bound_to_it_afterwards() throws Exception {
        String item = drafted();
        act(item, Role.CONTRIBUTOR, "submit", "0", "{}");
        act(item, Role.EDITOR, "approve", "1", "{}");
        HttpResponse<String> reviewed =
                act(item, Role.CONFIDENTIALITY_REVIEWER, "review-confidentiality", "2", "{\"opinion\":\"可以公开\"}");
        String print = found(reviewed, "\"fingerprint\":\"([0-9a-f]{64})\"");
        String paper = "{\"paper\":{\"signer\":%d,\"signerName\":\"镇长\",\"signedOn\":\"2020-03-01\","
                + "\"fingerprint\":\"%s\"%s}}";
        String claimed = ",\"scan\":\"" + "0".repeat(64) + "\"";
        long signer = PEOPLE.getOrDefault(Role.SIGNER, 0L);
        assertRefused(
                act(item, Role.EDITOR, "sign", "3", paper.formatted(signer, print, claimed)), 422, "scan-comes-later");
        HttpResponse<String> signed = act(item, Role.EDITOR, "sign", "3", paper.formatted(signer, print, ""));
        assertThat(signed.body()).contains("\"step\":\"APPROVED\"");
        assertRefused(scan(item, 2, "签批.jpg", JPG), 409, "not-on-paper");
        assertRefused(scan(item, 3, "签批.txt", "甲".getBytes(StandardCharsets.UTF_8)), 422, "file-no-scan");
        assertThat(scan(item, 3, "签批.jpg", JPG).statusCode()).isEqualTo(200);
        HttpRequest.Builder bound =
                request(item.replace("/api/v1", "") + "/reviews/3/scans/1/scan.jpg", Role.EDITOR, "");
        assertThat(send(bound, "GET", BodyPublishers.noBody()).statusCode()).isEqualTo(200);
    }

    private static String drafted() throws IOException, InterruptedException {
        HttpRequest.Builder draft = request(items, Role.CONTRIBUTOR, "").header("Content-Type", "application/json");
        String content = "{\"body\":%d,\"title\":\"关于收费标准的公告\",\"text\":\"现予公布。\"}".formatted(town.id());
        HttpResponse<String> made = send(draft, "POST", BodyPublishers.ofString(content));
        return items + "/" + found(made, "\"id\":([0-9]+)");
    }

    private static HttpResponse<String> act(String item, Role role, String action, String revision, String said)
            throws IOException, InterruptedException {
        HttpRequest.Builder step =
                request(item + "/" + action, role, revision).header("Content-Type", "application/json");
        return send(step, "POST", BodyPublishers.ofString(said));
    }

    private static HttpResponse<String> attach(String item, String revision, String key, String... parts)
            throws IOException, InterruptedException {
        HttpRequest.Builder upload = request(item + "/attachments", Role.CONTRIBUTOR, revision)
                .header("Content-Type", "multipart/form-data; boundary=edge");
        if (!key.isEmpty()) {
            upload.header("Idempotency-Key", key + item);
        }
        return send(upload, "POST", multipart(parts));
    }

    private static HttpResponse<String> scan(String item, int review, String name, byte[] content)
            throws IOException, InterruptedException {
        HttpRequest.Builder upload = request(item + "/reviews/" + review + "/scans", Role.EDITOR, "")
                .header("Content-Type", "multipart/form-data; boundary=edge");
        byte[] head = head(name).getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        return send(upload, "POST", BodyPublishers.ofByteArrays(List.of(head, content, end)));
    }

    private static HttpResponse<String> read(String item) throws IOException, InterruptedException {
        return send(request(item, Role.CONTRIBUTOR, ""), "GET", BodyPublishers.noBody());
    }

    private static HttpRequest.Builder request(String address, Role role, String revision) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + TOKENS.get(role));
        return revision.isEmpty() ? request : request.header("If-Match", "\"" + revision + "\"");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        return CLIENT.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String file(String name, String text) {
        return head(name) + text + "\r\n";
    }

    private static String head(String name) {
        return "--edge\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + name + "\"\r\n\r\n";
    }

    private static BodyPublisher multipart(String... parts) {
        return BodyPublishers.ofString(String.join("", parts) + "--edge--\r\n");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static List<String> names(HttpResponse<String> answer) {
        return NAME.matcher(answer.body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String found(HttpResponse<String> answer, String pattern) {
        return Pattern.compile(pattern)
                .matcher(answer.body())
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElseThrow(() -> new AssertionError(answer.body()));
    }
}
