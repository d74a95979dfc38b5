package org.gongkai.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.web.publishing.model.Step;

/**
 * What people ask for: some items and bodies far more often than others, questions of often used words, lists of what is to be done.
 *
 * @param firstItem number of the plan's first item in the database
 * @param sessions of people of one body each
 * @param wideSessions of people of the whole county
 */
record Visits(Plan plan, InventedTexts texts, long firstItem, List<String> sessions, List<String> wideSessions) {
    private static final double PAGES_A_SECOND = 200;
    private static final double SEARCHES_A_SECOND = 20;
    private static final double LISTS_A_SECOND = 50;
    private static final double PAGE_BAR = 25;
    private static final double BAR = 50;
    private static final int OF = 100;
    private static final int ITEM_PAGES = 80;
    private static final int LOCAL = 70;
    private static final long SCATTER = 1_000_003;
    private static final List<Step> TO_DO =
            List.of(Step.DRAFT, Step.EDITING, Step.CONFIDENTIALITY, Step.SIGNING, Step.APPROVED);

    /** The three that are measured, in this order: pages of items and bodies, searches, lists of the office. */
    List<Scenario> scenarios() {
        return List.of(
                new Scenario("item and body pages", PAGES_A_SECOND, PAGE_BAR, this::page),
                new Scenario("search", SEARCHES_A_SECOND, BAR, this::search),
                new Scenario("office lists", LISTS_A_SECOND, BAR, this::list));
    }

    /** All three at once, each as often as it must be borne. */
    Scenario everything() {
        double all = PAGES_A_SECOND + SEARCHES_A_SECOND + LISTS_A_SECOND;
        return new Scenario("all at once", all, BAR, random -> {
            double die = random.nextDouble() * all;
            return die < PAGES_A_SECOND
                    ? page(random)
                    : die < PAGES_A_SECOND + SEARCHES_A_SECOND ? search(random) : list(random);
        });
    }

    private Visit page(SplittableRandom random) {
        if (random.nextInt(OF) < ITEM_PAGES) {
            return new Visit("item", "/items/" + (firstItem + publicItem(random)), "");
        }
        long body = plan.body(random.nextInt(plan.count())).id(); // as unevenly as they publish
        return new Visit("body", "/bodies/" + body + "?page=" + pageNumber(random), "");
    }

    /** One of rank r in proportion to 1/r, the ranks scattered over all items. */
    private int publicItem(SplittableRandom random) {
        while (true) {
            long rank = (long) Math.exp(random.nextDouble() * Math.log(plan.count()));
            int number = (int) (rank * SCATTER % plan.count());
            if (plan.standing(number).isPublic()) {
                return number;
            }
        }
    }

    private Visit search(SplittableRandom random) {
        String words = URLEncoder.encode(texts.question(random), StandardCharsets.UTF_8);
        return new Visit("search", "/search?words=" + words + "&page=" + pageNumber(random), "");
    }

    private Visit list(SplittableRandom random) {
        boolean isLocal = random.nextInt(OF) < LOCAL;
        List<String> some = isLocal ? sessions : wideSessions;
        String session = some.get(random.nextInt(some.size()));
        String whose = isLocal ? "one body" : "county";
        int die = random.nextInt(OF);
        if (die < 10) {
            return new Visit("first page, " + whose, "/office", session);
        }
        String page = "page=" + pageNumber(random);
        if (die < 40) {
            return new Visit("all items, " + whose, "/office/items?" + page, session);
        }
        String step = "step=" + TO_DO.get(random.nextInt(TO_DO.size()));
        return new Visit("one step, " + whose, "/office/items?" + step + "&" + page, session);
    }

    /** The first page mostly, the second or third sometimes. */
    private static int pageNumber(SplittableRandom random) {
        int die = random.nextInt(10);
        return die < 7 ? 1 : die < 9 ? 2 : 3;
    }
}
