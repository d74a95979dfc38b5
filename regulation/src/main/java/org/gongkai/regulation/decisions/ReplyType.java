package org.gongkai.regulation.decisions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.Message;

/** Every way of answering a request (答复类型), with its stable code. */
public enum ReplyType {
    /** Already public: where and how to find it. */
    ALREADY_PUBLIC("A1"),
    /** Disclosed: given, or told where, how and when. */
    DISCLOSED("A2"),
    /** Disclosed in part, reasons given for the rest. */
    DISCLOSED_IN_PART("A3"),
    /** A state secret. */
    STATE_SECRET("B1"),
    /** Forbidden by a law or administrative regulation. */
    FORBIDDEN_BY_LAW("B2"),
    /** Would endanger security or stability. */
    SECURITY_AND_STABILITY("B3"),
    /** Would harm a third party. */
    THIRD_PARTY_RIGHTS("B4"),
    /** Internal affairs. */
    INTERNAL_AFFAIRS("B5"),
    /** Process information. */
    PROCESS_INFORMATION("B6"),
    /** An enforcement file. */
    ENFORCEMENT_FILE("B7"),
    /** Under special rules of inquiry, as business and property registers are. */
    SPECIAL_INQUIRY("B8"),
    /** Does not exist. */
    NOT_EXISTING("C1"),
    /** Not this organ's duty. */
    NOT_THIS_ORGAN("C2"),
    /** Would have to be processed or analysed first. */
    NEEDS_PROCESSING("C3"),
    /** Still unclear after correction. */
    STILL_UNCLEAR("C4"),
    /** A petition, complaint or report in disguise. */
    PETITION("D1"),
    /** A repeated request that this organ answered before. */
    REPEATED("D2"),
    /** A public publication. */
    PUBLICATION_REQUESTED("D3"),
    /** Excessive without good reason. */
    EXCESSIVE("D4"),
    /** Confirmation or re-issue of what was obtained before. */
    CONFIRMATION_OR_REISSUE("D5"),
    /** Not corrected in time. */
    NOT_CORRECTED("E1"),
    /** Not paid in time. */
    NOT_PAID("E2"),
    /** Anything else, for example a withdrawal. */
    OTHER("E3");

    private final String code;

    ReplyType(String code) {
        this.code = code;
    }

    /** The type of a code such as {@code B4}. */
    public static Optional<ReplyType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** The stable code, for example {@code B4}. */
    public String code() {
        return code;
    }

    /** What the reply says, in one phrase. */
    public Message title() {
        return Message.of("reply." + code);
    }

    /** The article, paragraph and item that the letter names. */
    public Message article() {
        return Message.of("reply." + code + ".article");
    }

    /**
     * The row of the annual report's table of requests that counts this reply, as a cell key without its column, for
     * example {@code requests.results.granted}.
     */
    public String rowIn(FormEdition edition) {
        return ReplyFacts.of(this).rowIn(edition);
    }

    /** What the file must hold. */
    public Set<EvidenceKind> evidence() {
        return ReplyFacts.of(this).evidence();
    }

    /**
     * What the letter must hold.
     *
     * @param remedy the remedy in force for this type
     * @param servedOnline whether the decision is served online
     */
    public Set<LetterPart> letterParts(Remedy remedy, boolean servedOnline) {
        Set<LetterPart> all = EnumSet.copyOf(LetterPart.always());
        all.addAll(ReplyFacts.of(this).letterParts());
        if (remedy == Remedy.REVIEW_FIRST) {
            all.add(LetterPart.REVIEW_FIRST);
            if (servedOnline) {
                all.add(LetterPart.ONLINE_REVIEW_CHANNEL);
            }
        }
        return all;
    }
}
