package org.gongkai.testkit.generate;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.generate.Figures.Figure;

/** Figures of the statistics table of 2018 and before. */
final class StatisticsFigures {
    private final Figures figures;
    private final Dice dice;
    private final Size size;

    StatisticsFigures(Figures figures, Dice dice, Size size) {
        this.figures = figures;
        this.dice = dice;
        this.size = size;
    }

    void invent() {
        published();
        responses();
        requests();
        sum("s18.review", List.of("upheld", "corrected", "other"), size.cases());
        sum("s18.suit", List.of("upheld", "corrected", "other"), size.cases());
        put("s18.complaints", size.cases() * 2);
        money("s18.request_fees_wan");
        put("s18.capacity.units", size.items() == 0 ? 0 : 20);
        put("s18.capacity.reading_points", size.items() == 0 ? 0 : 30);
        sum("s18.capacity.staff", List.of("full_time", "part_time"), size.items() == 0 ? 0 : 40);
        money("s18.capacity.budget_wan");
        put("s18.training.meetings", size.items() / 200);
        put("s18.training.courses", size.items() / 200);
        put("s18.training.trainees", size.items() / 5);
    }

    private void published() {
        int items = dice.between(0, size.items());
        int website = dice.chance(0.6) ? items : dice.between(items / 2, items);
        figures.put("s18.proactive.items", items);
        figures.put("s18.channels.website", website);
        int left = items - website;
        for (String channel : List.of("gazette", "weibo", "wechat")) {
            int share = dice.between(0, left);
            figures.put("s18.channels." + channel, share);
            left -= share;
        }
        figures.put("s18.channels.other", left);
        int normative = dice.between(0, items / 20);
        figures.put("s18.proactive.items.normative", normative);
        figures.put("s18.normative.issued", normative + dice.between(0, items / 40));
    }

    private void responses() {
        put("s18.response.events", size.items() / 100);
        withHead("s18.response.press");
        withHead("s18.response.interview");
        put("s18.response.interpretations", size.items() / 30);
        put("s18.response.weibo_wechat", size.items() / 50);
        put("s18.response.other", size.items() / 50);
    }

    private void withHead(String key) {
        int times = dice.between(0, size.items() / 100);
        figures.put(key, times);
        figures.put(key + ".head", dice.between(0, times));
    }

    private void requests() {
        sum("s18.requests.received", List.of("counter", "fax", "online", "letter"), size.requests());
        int received = figures.whole("s18.requests.received");
        int closed = dice.chance(0.8) ? received : dice.between(received / 2, received);
        split("s18.requests.closed", List.of("on_time", "extended"), closed);
        split(
                "s18.requests.answered",
                List.of(
                        "already_public",
                        "granted",
                        "partial",
                        "denied",
                        "not_this_organ",
                        "not_exist",
                        "told_to_correct",
                        "other_route"),
                closed);
        split(
                "s18.requests.answered.denied",
                List.of("state_secret", "trade_secret", "privacy", "security", "not_gov_info", "other_law"),
                figures.whole("s18.requests.answered.denied"));
    }

    private void split(String key, List<String> members, int whole) {
        int[] parts = dice.parts(whole, members.size());
        figures.put(key, whole);
        for (int i = 0; i < parts.length; i++) {
            figures.put(key + "." + members.get(i), parts[i]);
        }
    }

    private void sum(String key, List<String> members, int most) {
        split(key, dice.pick(members, members.size()), dice.between(0, most));
    }

    private void put(String key, int most) {
        figures.put(key, dice.chance(0.3) ? 0 : dice.between(0, most));
    }

    private void money(String key) {
        if (size.items() == 0 || dice.chance(0.5)) {
            figures.put(key, 0);
            return;
        }
        BigDecimal number = BigDecimal.valueOf(dice.between(1, 90_000), dice.between(0, 2));
        figures.put(key, new Figure(number, number.toPlainString(), ""));
    }
}
