package org.gongkai.screening.numbers;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** Resident identity numbers: complete ones, those with a slip of the pen that a label tells, and those masked too little. */
final class ResidentNumbers {
    private static final List<String> LABELS = NumberDetector.WORDS.of("resident-id");
    private static final String LAST_SIGNS = "Xx\u0425\u0445\u00d7";
    private static final String STARS = "*\u2217\u2731\u00d7xX?\u25a1_";
    private static final int LABEL_WITHIN = 30;
    private static final int FEWEST_STARS = 6;

    private final Scan scan;

    ResidentNumbers(Scan scan) {
        this.scan = scan;
    }

    void detect(int index, Consumer<Sighting> found) {
        for (Joined number : scan.from(index, ResidentNumber.LENGTH)) {
            Joined whole = withLastSign(number);
            if (isResident(whole)) {
                found.accept(scan.passage().sighting(Kind.RESIDENT_ID, whole.from(), whole.to()));
            }
        }
        detectThinMask(index, found);
    }

    /** The letter X ends one number of eleven; it may stand behind a blank. */
    private Joined withLastSign(Joined number) {
        if (number.digits().length() != ResidentNumber.LENGTH - 1) {
            return number;
        }
        int at = number.to();
        while (at < scan.text().length()
                && at - number.to() < 2
                && " -".indexOf(scan.text().charAt(at)) >= 0) {
            at++;
        }
        boolean isSign = LAST_SIGNS.indexOf(scan.behind(at)) >= 0;
        return isSign ? number.endedBy('X', at + 1) : number;
    }

    private boolean isResident(Joined number) {
        int length = number.digits().length();
        if ((length != ResidentNumber.LENGTH && length != ResidentNumber.OLD_LENGTH)
                || !ResidentNumber.isPlausible(number.digits())) {
            return false;
        }
        boolean isChecked = length == ResidentNumber.LENGTH && ResidentNumber.isChecked(number.digits());
        return isChecked || scan.isCalled(number.from(), LABELS, LABEL_WITHIN);
    }

    /** Region and date of birth with two or three signs covered give the person away all the same. */
    private void detectThinMask(int index, Consumer<Sighting> found) {
        Figures first = scan.at(index);
        int at = first.to();
        while (STARS.indexOf(scan.behind(at)) >= 0 && scan.behind(at) != ' ' && at - first.to() < FEWEST_STARS) {
            at++;
        }
        int stars = at - first.to();
        int end = at;
        while (Figures.isDigit(scan.behind(end))) {
            end++;
        }
        end += LAST_SIGNS.indexOf(scan.behind(end)) >= 0 ? 1 : 0;
        boolean isThin = stars > 0 && stars < FEWEST_STARS && end - first.from() == ResidentNumber.LENGTH;
        if (isThin && first.count() >= 6 && ResidentNumber.startsInProvince(first.in(scan.text()))) {
            found.accept(scan.passage().sighting(Kind.RESIDENT_ID, first.from(), end));
        }
    }
}
