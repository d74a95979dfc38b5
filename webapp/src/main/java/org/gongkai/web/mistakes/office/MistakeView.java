package org.gongkai.web.mistakes.office;

import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.mistakes.model.Report;

/**
 * A report in a list.
 *
 * @param body the short name of the body
 * @param workdays until it is due: negative once the day has passed
 */
public record MistakeView(Report report, String body, int workdays) {
    /** How it is shown. */
    public String tone() {
        boolean isLate = workdays < 0 || report.about().kind().isUrgent();
        return isLate && !report.isAnswered() ? "overdue" : "due";
    }

    /** When it came, in China. */
    public String came() {
        return ChinaTime.minute(report.receipt().at());
    }

    /** When it was answered the first time; empty as long as it is not. */
    public String answered() {
        return report.answer().at().map(ChinaTime::minute).orElse("");
    }

    /** The end of the key that says how long is left. */
    public String left() {
        if (workdays == 0) {
            return "mistake.due.today";
        }
        return workdays < 0 ? "mistake.due.late" : "mistake.due";
    }

    /** Workdays without a sign. */
    public int span() {
        return Math.abs(workdays);
    }
}
