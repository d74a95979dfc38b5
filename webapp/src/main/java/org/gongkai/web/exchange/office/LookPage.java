package org.gongkai.web.exchange.office;

import java.util.List;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Verdict;
import org.gongkai.web.exchange.tables.WantedField;
import org.springframework.ui.Model;

/**
 * The page on which something that was sent is looked at before anything is done.
 *
 * @param base the address of the page; what is done stands below it
 * @param words what the keys of its sentences begin with
 * @param fields whose columns are named
 */
record LookPage(String base, String words, List<WantedField> fields) {
    private static final int SHOWN = 200;

    String show(Agency agency, Preview preview, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("preview", preview);
        model.addAttribute("look", this);
        model.addAttribute("doubtful", some(preview, true));
        model.addAttribute("lines", some(preview, false));
        model.addAttribute("shown", SHOWN);
        return "exchange/office/look";
    }

    /** Lines in which something is wrong come first. */
    private static List<Judged> some(Preview preview, boolean isDoubtful) {
        return preview.lines().stream()
                .filter(line -> line.isDoubtful() == isDoubtful)
                .sorted((one, other) ->
                        Boolean.compare(other.verdict() == Verdict.UNPLACED, one.verdict() == Verdict.UNPLACED))
                .limit(SHOWN)
                .toList();
    }
}
