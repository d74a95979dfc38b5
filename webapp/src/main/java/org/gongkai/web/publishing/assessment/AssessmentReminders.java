package org.gongkai.web.publishing.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.publishing.Reminders;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On the first page of the office: what is withheld and was not assessed for long. What is public waits on its list. */
@Component
class AssessmentReminders implements Reminders {
    private static final int COUNTED = 1000;

    private final Assessments assessments;
    private final AssessmentTerms terms;
    private final MessageSource words;

    AssessmentReminders(Assessments assessments, AssessmentTerms terms, MessageSource words) {
        this.assessments = assessments;
        this.terms = terms;
        this.words = words;
    }

    @Override
    public List<Reminder> most(Collection<Long> bodies, int most, Locale locale) {
        long count = assessments.countWithheld(bodies, terms.before(), COUNTED);
        if (count == 0) {
            return List.of();
        }
        String text = words.getMessage("assessment.today", new Object[] {count}, locale);
        return List.of(new Reminder("", text, "due", "/office/assessments"));
    }
}
