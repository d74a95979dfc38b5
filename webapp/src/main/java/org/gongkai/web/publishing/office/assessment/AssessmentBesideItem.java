package org.gongkai.web.publishing.office.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.assessment.Assessed;
import org.gongkai.web.publishing.assessment.PeriodicAssessment;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Component;

/** When an item was assessed last, on its page in the office, with the way to assess it. */
@Component
class AssessmentBesideItem implements BesideItem {
    private final PeriodicAssessment assessment;

    AssessmentBesideItem(PeriodicAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public Optional<Part> of(SignedIn who, Item item) {
        List<Assessed> history = assessment.history(item);
        boolean mayAssess = !assessment.outcomes(who, item).isEmpty();
        if (history.isEmpty() && !mayAssess) {
            return Optional.empty();
        }
        List<AssessedView> last =
                history.stream().limit(1).map(AssessedView::of).toList();
        Map<String, Object> values = Map.of("item", item.id(), "last", last, "mayAssess", mayAssess);
        return Optional.of(new Part("publishing/office/assessment/beside", values));
    }
}
