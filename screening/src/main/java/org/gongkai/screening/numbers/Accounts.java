package org.gongkai.screening.numbers;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.screening.passage.Line;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** Bank cards by their check digit (ISO/IEC 7812), accounts by their label; those of organs and firms are left alone. */
final class Accounts {
    private static final List<String> LABELS = NumberDetector.WORDS.of("account");
    private static final List<String> ORGANISATIONS = NumberDetector.WORDS.of("account-of-organisation");
    private static final List<String> HOLDERS = NumberDetector.WORDS.of("account-holder");
    private static final List<String> CARD_STARTS = List.of("62", "60", "4", "5", "35", "37", "95", "99");
    private static final int SHORTEST_CARD = 15;
    private static final int LONGEST_CARD = 19;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 30;
    private static final int LABEL_WITHIN = 10;
    private static final int CLAUSE = 60;

    private final Scan scan;

    Accounts(Scan scan) {
        this.scan = scan;
    }

    void detect(int index, Consumer<Sighting> found) {
        for (Joined number : scan.from(index, LONGEST)) {
            boolean isCard = isCard(number);
            boolean isAccount = isCard || isCalledAccount(number);
            if (isAccount && !scan.isMasked(number) && !isOfOrganisation(number.from(), isCard)) {
                found.accept(scan.passage().sighting(Kind.BANK_ACCOUNT, number.from(), number.to()));
            }
        }
    }

    private boolean isCard(Joined number) {
        String digits = number.digits();
        return digits.length() > SHORTEST_CARD
                && digits.length() <= LONGEST_CARD
                && CARD_STARTS.stream().anyMatch(digits::startsWith)
                && isChecked(digits)
                && scan.behind(number.to()) != '/'
                && isGroupedLikeCard(number.groups());
    }

    private static boolean isGroupedLikeCard(List<Integer> groups) {
        return groups.size() == 1 || groups.stream().limit(groups.size() - 1L).allMatch(group -> group >= 4);
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighed = at % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private boolean isCalledAccount(Joined number) {
        return number.digits().length() >= SHORTEST && scan.isCalled(number.from(), LABELS, LABEL_WITHIN);
    }

    /** Cards are persons' as a rule: only what stands in the same clause says otherwise. */
    private boolean isOfOrganisation(int at, boolean isCard) {
        if (scan.passage().tableAt(at).isPresent()) {
            return WordLists.anyIn(scan.passage().columnLabel(at), ORGANISATIONS) || isHeldByOrganisation(at);
        }
        return WordLists.anyIn(isCard ? clauseBefore(at) : scan.passage().around(at, 2, 1), ORGANISATIONS);
    }

    /** Who holds it is told by another cell of the row. */
    private boolean isHeldByOrganisation(int at) {
        Line row = scan.passage().lineAt(at);
        return row.cells().stream()
                .filter(cell -> WordLists.anyIn(scan.passage().columnLabel(cell.from()), HOLDERS))
                .anyMatch(cell -> WordLists.anyIn(scan.passage().words(cell), ORGANISATIONS));
    }

    private String clauseBefore(int at) {
        String before = scan.passage().before(at, CLAUSE);
        int end = Math.max(before.lastIndexOf(';'), before.lastIndexOf('\u3002'));
        return before.substring(end + 1);
    }
}
