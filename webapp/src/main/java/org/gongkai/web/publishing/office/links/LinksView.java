package org.gongkai.web.publishing.office.links;

import java.util.Comparator;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.screening.links.model.LinkFinding;
import org.gongkai.web.screening.links.model.LinkState;

/**
 * The links of an item as its page shows them.
 *
 * @param warnings those that are not known to be good, what needs to be done first stands first
 * @param more how many warnings are not shown
 * @param mended how many should be changed
 * @param alive how many are known to be good
 */
public record LinksView(List<Line> warnings, int more, long mended, long alive) {
    private static final int SHOWN = 30;

    /** Keeps a copy of the list. */
    public LinksView {
        warnings = List.copyOf(warnings);
    }

    /** Of all links of an item. */
    public static LinksView of(List<LinkFinding> findings) {
        List<LinkFinding> warnings = findings.stream()
                .filter(finding -> finding.state() != LinkState.ALIVE)
                .sorted(Comparator.comparing(LinkFinding::state))
                .toList();
        return new LinksView(
                warnings.stream().limit(SHOWN).map(Line::new).toList(),
                Math.max(0, warnings.size() - SHOWN),
                findings.stream().filter(LinkFinding::isToBeMended).count(),
                findings.size() - warnings.size());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return warnings.isEmpty() && alive == 0;
    }

    /** A link of which something is to be told. */
    public record Line(LinkFinding finding) {
        private static final int LONGEST = 60;

        /** The words that are linked, shortened. */
        public String words() {
            return shortened(finding.written().words());
        }

        /** The address as it is written, shortened; empty where the words say it. */
        public String address() {
            String address = finding.written().address();
            return address.equals(finding.written().words()) ? "" : shortened(address);
        }

        public int line() {
            return finding.written().line();
        }

        /** Its state, as the last part of a message's key; a link that was not found today only is not called dead yet. */
        public String state() {
            return timesDead() > 0 ? "MISSING" : finding.state().name();
        }

        /** Why it is in that state, as the last part of a message's key. */
        public String reason() {
            return finding.reason().name();
        }

        /** The code that the server gave; 0 where there was none. */
        public int status() {
            return finding.known().status();
        }

        /** How often in a row it was found dead, where that is not yet often enough; otherwise 0. */
        public int timesDead() {
            boolean isOpen =
                    finding.state() == LinkState.DEAD && !finding.known().isDeadForGood();
            return isOpen ? finding.known().timesDead() : 0;
        }

        /** When it was asked last, to the minute; empty where it was not. */
        public String checkedAt() {
            return finding.known().checkedAt().map(ChinaTime::minute).orElse("");
        }

        /** Whether somebody should change it. */
        public boolean isToBeMended() {
            return finding.isToBeMended();
        }

        private static String shortened(String text) {
            int letters = text.codePointCount(0, text.length());
            return letters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }
}
