package org.gongkai.bench.judgement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programming interface, as another program uses it.
 *
 * @param address of the pages, without a slash at the end
 */
public record HttpDoor(HttpClient client, String address) implements Door {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BOUNDARY = "gongkai-drill";
    private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");
    private static final Pattern REVISION = Pattern.compile("\"([0-9]+)\"");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z-]+)\"");

    @Override
    public Outcome ask(Deed deed) {
        return ask(deed, UUID.randomUUID().toString());
    }

    /** The same with a key of one's own: however often it is asked under one key, it is done once. */
    public Outcome ask(Deed deed, String key) {
        HttpRequest.Builder request = builder(deed).header("Idempotency-Key", key);
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return outcome(answer);
        } catch (IOException e) {
            return new Outcome.Unknown(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown(e.toString());
        }
    }

    private HttpRequest.Builder builder(Deed deed) {
        String items = address + "/api/v1/office/items";
        Deed.Target target = deed.target();
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + deed.who().token())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + target.revision() + "\"");
        return switch (deed.act()) {
            case DRAFT -> request.uri(URI.create(items)).POST(BodyPublishers.ofString(content(deed)));
            case REWRITE ->
                request.uri(URI.create(items + "/" + target.item())).PUT(BodyPublishers.ofString(content(deed)));
            case ATTACH ->
                request.uri(URI.create(items + "/" + target.item() + "/attachments"))
                        .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(file(deed.words())));
            default ->
                request.uri(URI.create(
                                items + "/" + target.item() + "/" + deed.act().path()))
                        .POST(BodyPublishers.ofString("{\"opinion\":\"drill\"}"));
        };
    }

    private static String content(Deed deed) {
        return "{\"body\":%d,\"title\":\"%s\",\"text\":\"%s\"}"
                .formatted(deed.target().body(), Wording.title(), Wording.text(deed.words()));
    }

    private static String file(String mark) {
        return """
                --%s
                Content-Disposition: form-data; name="file"; filename="%s"

                %s
                --%s--
                """.formatted(BOUNDARY, Wording.fileName(mark), Wording.fileText(mark), BOUNDARY)
                .replace("\n", "\r\n");
    }

    /** What {@code GET} answers of an item. */
    static Outcome outcome(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 200 || status == 201) {
            Matcher revision =
                    REVISION.matcher(answer.headers().firstValue("ETag").orElse(""));
            Matcher id = ID.matcher(answer.body());
            return revision.find() && id.find()
                    ? new Outcome.Done(Long.parseLong(id.group(1)), Long.parseLong(revision.group(1)))
                    : new Outcome.Unknown("no item in the answer: " + answer.body());
        }
        Matcher code = CODE.matcher(answer.body());
        return status >= 400 && status < 500
                ? new Outcome.Refused(code.find() ? code.group(1) : "status-" + status)
                : new Outcome.Unknown("status " + status);
    }
}
