package org.gongkai.regulation.requests;

import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;

/** Whom the organ asks before it decides. */
public enum InquiryKind {
    /** A third party whose rights are touched (第三方); its silence leaves the decision to the organ, art. 32. */
    THIRD_PARTY,
    /** An organ that made the information together with this one (共同制作机关); its silence is consent, art. 34. */
    CO_AUTHOR,
    /** Any other organ; the law sets no period for its answer. */
    OTHER_ORGAN;

    /** The period for the answer, where the law sets one. */
    public Optional<DeadlineRule> answerRule() {
        return switch (this) {
            case THIRD_PARTY -> Optional.of(DeadlineRules.named("third-party-15wd"));
            case CO_AUTHOR -> Optional.of(DeadlineRules.named("co-author-15wd"));
            case OTHER_ORGAN -> Optional.empty();
        };
    }
}
