package org.gongkai.web.publishing.model;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.web.publishing.kinds.Named;
import org.gongkai.web.ui.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** An action that cannot be done now; people read the sentence of its reason. */
public final class ActionRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "publishing.refused";

    private final Reason reason;
    private final transient List<Named> about;

    /** Why an action is refused; the code in the programming interface is the lower-case name with hyphens. */
    public enum Reason {
        /** The item stands at a step where this cannot be done. */
        WRONG_STEP,
        /** The body prescribes a step now that has not approved this content. */
        STEP_MISSING,
        /** Nobody does the confidentiality review or the sign-off of what they wrote (自起草自审查). */
        OWN_DRAFT,
        /** The account's posts do not allow it. */
        NOT_ALLOWED,
        /** Title or text is missing. */
        INCOMPLETE,
        /** A part has more characters than it may have. */
        TOO_LONG,
        /** What is not disclosed needs its ground (article 14 to 16). */
        GROUND_MISSING,
        /** Screening found what is neither repaired nor answered for. */
        SCREENING_OPEN,
        /** The content has no such remark of screening, or it cannot be masked here. */
        UNKNOWN_REMARK,
        /** The confidentiality review needs an opinion. */
        OPINION_MISSING,
        /** A return or a withdrawal needs a reason. */
        REASON_MISSING,
        /** The signed form is of another content. */
        OTHER_FINGERPRINT,
        /** A paper cannot be signed in the future. */
        SIGNED_LATER,
        /** Of a signature on paper the signer, the name or the date is missing. */
        PAPER_INCOMPLETE,
        /** The time of publication cannot be read. */
        UNREADABLE_TIME,
        /** Only what is proactively disclosed goes to the portal. */
        NOT_PROACTIVE,
        /** Items of this body become public on another platform; its address there is recorded instead. */
        PUBLISHED_ELSEWHERE,
        /** Somebody else changed the item meanwhile. */
        CHANGED_MEANWHILE,
        /** The catalogue of the body has no such entry. */
        UNKNOWN_ENTRY,
        /** There is no such kind of information. */
        UNKNOWN_KIND,
        /** The kind has no such element. */
        UNKNOWN_ELEMENT,
        /** The value of an element cannot be read. */
        ELEMENT_UNREADABLE,
        /** The value of an element has more characters than it may have. */
        ELEMENT_TOO_LONG,
        /** The kind asks for elements that have no value. */
        ELEMENT_MISSING,
        /** There is no such item. */
        UNKNOWN_ITEM,
        /** There is no such body. */
        UNKNOWN_BODY,
        /** A body adds at most three steps of review. */
        TOO_MANY_STEPS,
        /** A step of review has no name, or one that is too long. */
        STEP_NAME,
        /** The item has no such file. */
        UNKNOWN_FILE,
        /** Only an opinion that was given on paper has a scan. */
        NOT_ON_PAPER,
        /** A signature is recorded first, its scan is sent afterwards. */
        SCAN_COMES_LATER,
        /** There is no such action. */
        UNKNOWN_ACTION,
        /** The request does not say which revision it has read ({@code If-Match}). */
        REVISION_MISSING,
        /** The {@code Idempotency-Key} stands for another request. */
        KEY_USED_OTHERWISE
    }

    /** A refusal for a reason. */
    public ActionRefused(Reason reason) {
        this(reason, List.of());
    }

    /** A refusal for a reason that is about these. */
    public ActionRefused(Reason reason, List<Named> about) {
        super(BUNDLE, reason, List.of());
        this.reason = reason;
        this.about = List.copyOf(about);
    }

    /** What it is about, such as the elements that are missing. */
    public List<Named> about() {
        return about;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Names what it is about in the language of the sentence. */
    @Override
    public String sentence(MessageSource words, Locale locale) {
        String separator = words.getMessage(BUNDLE + ".and", null, locale);
        String names = about.stream().map(one -> one.in(locale)).collect(Collectors.joining(separator));
        return words.getMessage(BUNDLE + "." + code(), names.isEmpty() ? null : new Object[] {names}, locale);
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case NOT_ALLOWED, OWN_DRAFT -> HttpStatus.FORBIDDEN;
            case UNKNOWN_ITEM, UNKNOWN_ACTION, UNKNOWN_FILE, UNKNOWN_BODY, UNKNOWN_REMARK -> HttpStatus.NOT_FOUND;
            case WRONG_STEP, STEP_MISSING, SCREENING_OPEN, NOT_ON_PAPER, PUBLISHED_ELSEWHERE -> HttpStatus.CONFLICT;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case REVISION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case INCOMPLETE,
                    TOO_LONG,
                    TOO_MANY_STEPS,
                    STEP_NAME,
                    UNKNOWN_ENTRY,
                    UNKNOWN_KIND,
                    UNKNOWN_ELEMENT,
                    ELEMENT_UNREADABLE,
                    ELEMENT_TOO_LONG,
                    ELEMENT_MISSING,
                    GROUND_MISSING,
                    OPINION_MISSING,
                    REASON_MISSING,
                    OTHER_FINGERPRINT,
                    SIGNED_LATER,
                    PAPER_INCOMPLETE,
                    SCAN_COMES_LATER,
                    UNREADABLE_TIME,
                    NOT_PROACTIVE,
                    KEY_USED_OTHERWISE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
