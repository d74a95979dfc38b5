package org.gongkai.web.registers.office;

import java.util.List;
import org.gongkai.web.registers.taking.JudgedRow;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.registers.taking.Outcome;
import org.springframework.ui.Model;

/**
 * The page on which a file is looked at before anything is done.
 *
 * @param open rows of which a person has to say something, or has said it; all of them, as each is asked about
 * @param others the first of the other rows, those that are refused before those that change something; rows that say the same are only counted
 */
record LookPage(Look look, List<JudgedRow> open, List<JudgedRow> others) {
    private static final int SHOWN = 200;

    static LookPage of(Look look) {
        List<JudgedRow> open =
                look.rows().stream().filter(LookPage::isAsked).limit(SHOWN).toList();
        List<JudgedRow> others = look.rows().stream()
                .filter(row -> !isAsked(row) && row.outcome() != Outcome.SAME)
                .sorted((one, other) ->
                        Boolean.compare(other.outcome() == Outcome.REFUSED, one.outcome() == Outcome.REFUSED))
                .limit(SHOWN)
                .toList();
        return new LookPage(look, open, others);
    }

    private static boolean isAsked(JudgedRow row) {
        return row.outcome() != Outcome.REFUSED && !row.told().why().isEmpty();
    }

    void show(Model model) {
        model.addAttribute("look", look);
        model.addAttribute("open", open);
        model.addAttribute("others", others);
        model.addAttribute("shown", SHOWN);
    }
}
