package org.gongkai.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.bench.judgement.Wording;

/** A citizen who opens whatever there is to open, and remembers what was seen and when. */
final class Visitor implements Runnable {
    private final Random dice;
    private final HttpClient client;
    private final String address;
    private final Clerk.Office.Counters counters;
    private final long seed;
    private final List<Sight> sights = new ArrayList<>();
    private long looks;

    /** Contents that an answer showed; it was asked for and had come at these machine's nanoseconds. */
    record Sight(String from, Set<String> marks, long begun, long ended) {}

    Visitor(Random dice, long seed, String address, Clerk.Office.Counters counters) {
        this.dice = dice;
        this.seed = seed;
        this.client = HttpClient.newHttpClient();
        this.address = address;
        this.counters = counters;
    }

    @Override
    public void run() {
        try (client) {
            while (counters.left().get() > 0) {
                look(anywhere());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a page was not answered", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String anywhere() {
        long item = 1 + dice.nextLong(Math.max(1, counters.numbers().get()));
        String mark = Wording.mark(seed, item);
        return switch (dice.nextInt(8)) {
            case 0 -> "/";
            case 1 -> "/items";
            case 2 -> "/api/v1/items?page=" + (1 + dice.nextInt(4));
            case 3 -> "/search?words=" + mark;
            case 4 -> "/api/v1/search?words=" + mark;
            case 5 -> "/api/v1/items/" + item;
            default -> "/items/" + item;
        };
    }

    private void look(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        looks++;
        if (answer.statusCode() >= 500) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        Set<String> marks = Wording.marks(path.startsWith("/search") ? hits(answer.body()) : answer.body());
        if (!marks.isEmpty()) {
            sights.add(new Sight(path, marks, begun, System.nanoTime()));
        }
    }

    /** What a page of hits says of them: the words of the question stand above them, too, and in the addresses of links. */
    static String hits(String page) {
        int begin = page.indexOf("<ol class=\"hits\"");
        return begin < 0
                ? ""
                : page.substring(begin, page.indexOf("</ol>", begin)).replaceAll("<[^>]*>", "");
    }

    List<Sight> sights() {
        return sights;
    }

    long looks() {
        return looks;
    }
}
