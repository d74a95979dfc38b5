package org.gongkai.regulation.decisions;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.regulation.Message;

/** A part that a reply letter must have (答复书要素), after the Jiangsu norm and the articles of the single types. */
public enum LetterPart {
    /** The title. */
    TITLE,
    /** The document number. */
    DOCUMENT_NUMBER,
    /** The applicant's name. */
    APPLICANT,
    /** The facts of the request. */
    FACTS,
    /** The article, paragraph and item that match the decision. */
    LEGAL_BASIS,
    /** The decision. */
    DECISION,
    /** The rights of reconsideration and suit with their time limits. */
    REMEDIES,
    /** The replying organ. */
    ORGAN,
    /** The date and the seal. */
    DATE_AND_SEAL,
    /** The way and route by which the information can be had. */
    WAY_AND_ROUTE,
    /** The time at which it can be had. */
    TIME,
    /** The reasons. */
    REASONS,
    /** The name and contact of the right organ, if known. */
    RIGHT_ORGAN,
    /** The right channel for a petition, complaint or report; the letter may name it. */
    RIGHT_CHANNEL,
    /** How to get a publication; the letter may tell it. */
    PUBLICATION_SOURCE,
    /** That reconsideration must come before a suit. */
    REVIEW_FIRST,
    /** The online channel for reconsideration, where the decision is served online. */
    ONLINE_REVIEW_CHANNEL;

    /** Its name for the clerk. */
    public Message title() {
        return Message.of("letter." + name());
    }

    /** The parts of every letter. */
    static Set<LetterPart> always() {
        return EnumSet.range(TITLE, DATE_AND_SEAL);
    }
}
