package org.gongkai.bench.speed;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** jsoup: the page as a tree, then a walk over its tables. */
public final class JsoupWork {
    private JsoupWork() {}

    /** jsoup over a page. */
    public static Contender html() {
        return new Contender("html", "jsoup parse + table walk", bytes -> {
            Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            long sum = page.text().length();
            for (Element cell : page.select("table tr td")) {
                sum += cell.text().length();
            }
            return sum;
        });
    }
}
