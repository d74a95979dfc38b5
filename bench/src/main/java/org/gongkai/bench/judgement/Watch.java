package org.gongkai.bench.judgement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks at single items from outside, as the public and as the office see them.
 *
 * @param address of the pages, without a slash at the end
 */
public record Watch(HttpClient client, String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What is not as it must be. */
    public List<String> verify(long item, @Nullable Ruling ruling) {
        List<String> findings = new ArrayList<>();
        if (ruling == null) {
            return findings;
        }
        findings.addAll(ruling.findings());
        Optional<String> shown = ruling.shownNow();
        int expected = shown.isPresent() ? 200 : ruling.stretches().isEmpty() ? 404 : 410;
        try {
            verifyPages(item, expected, shown, findings);
            verifyFiles(item, expected, ruling.files(), findings);
            for (Ruling.Stretch stretch : ruling.stretches()) {
                verifySearch(
                        item,
                        stretch.words(),
                        shown.filter(stretch.words()::equals).isPresent(),
                        findings);
            }
        } catch (IOException e) {
            findings.add("item " + item + ": " + e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return findings;
    }

    private void verifyPages(long item, int expected, Optional<String> shown, List<String> findings)
            throws IOException, InterruptedException {
        for (String path : List.of("/items/", "/api/v1/items/")) {
            HttpResponse<String> answer = get(path + item, "");
            if (answer.statusCode() != expected
                    || !Wording.marks(answer.body()).equals(shown.map(Set::of).orElse(Set.of()))) {
                findings.add("%s%d answers %d, expected %d %s"
                        .formatted(path, item, answer.statusCode(), expected, shown.orElse("")));
            }
        }
    }

    private void verifyFiles(long item, int expected, List<String> marks, List<String> findings)
            throws IOException, InterruptedException {
        for (int position = 1; position <= marks.size(); position++) {
            String mark = marks.get(position - 1);
            String path = "/items/%d/attachments/%d/%s".formatted(item, position, Wording.fileName(mark));
            HttpResponse<String> answer = get(path, "");
            boolean isItsText = answer.body().equals(Wording.fileText(mark));
            if (answer.statusCode() != expected || isItsText != (expected == 200)) {
                findings.add("%s answers %d %s its text, expected %d"
                        .formatted(path, answer.statusCode(), isItsText ? "with" : "without", expected));
            }
        }
    }

    /** The index follows the tables; a moment later is early enough. */
    private void verifySearch(long item, String words, boolean isShown, List<String> findings)
            throws IOException, InterruptedException {
        long late = System.nanoTime() + PATIENCE.toNanos();
        boolean isFound = isFound(item, words);
        while (isFound != isShown && System.nanoTime() < late) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            isFound = isFound(item, words);
        }
        if (isFound != isShown) {
            findings.add("item %d is %sfound by %s".formatted(item, isFound ? "" : "not ", words));
        }
    }

    private boolean isFound(long item, String words) throws IOException, InterruptedException {
        String answer = get("/api/v1/search?words=" + words, "").body();
        return answer.contains("\"item/" + item + "\"") && Wording.marks(answer).contains(words);
    }

    /** The revision the office sees; -1 where there is no such item. */
    public long revision(long item, String by) throws IOException, InterruptedException {
        return HttpDoor.outcome(get("/api/v1/office/items/" + item, by)) instanceof Outcome.Done(long _, long revision)
                ? revision
                : -1;
    }

    /** The answer to this path. */
    public HttpResponse<String> get(String path, String by) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!by.isEmpty()) {
            request.header("Authorization", "Bearer " + by);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
