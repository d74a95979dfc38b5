package org.gongkai.bench.judgement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Role;

/** Where a version stands on its way, as this drill understands the law and the posts; the platform is not asked. */
public enum Position {
    DRAFT,
    SECTION,
    EDITING,
    CONFIDENTIALITY,
    REVIEW,
    SIGNING,
    APPROVED,
    PUBLISHED;

    /** The posts in whose hands it is. */
    private Set<Role> keepers() {
        return switch (this) {
            case DRAFT, PUBLISHED -> EnumSet.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case SECTION -> EnumSet.of(Role.SECTION_HEAD);
            case EDITING, APPROVED -> EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case CONFIDENTIALITY -> EnumSet.of(Role.CONFIDENTIALITY_REVIEWER);
            case REVIEW -> EnumSet.of(Role.REVIEWER);
            case SIGNING -> EnumSet.of(Role.SIGNER);
        };
    }

    /** The act that takes a version on from here. */
    public Act forward() {
        return switch (this) {
            case DRAFT -> Act.SUBMIT;
            case SECTION, EDITING, REVIEW -> Act.APPROVE;
            case CONFIDENTIALITY -> Act.REVIEW_CONFIDENTIALITY;
            case SIGNING -> Act.SIGN;
            case APPROVED -> Act.PUBLISH;
            case PUBLISHED -> Act.REVISE;
        };
    }

    /** Where it stands after an act; empty where the act has no business here. */
    public Optional<Position> after(Act act, Way way) {
        return switch (act) {
            case DRAFT -> Optional.empty();
            case REWRITE, ATTACH -> this == PUBLISHED ? Optional.empty() : Optional.of(DRAFT);
            case RETURN -> this == DRAFT || this == PUBLISHED ? Optional.empty() : Optional.of(DRAFT);
            case WITHDRAW, ARCHIVE -> Optional.of(this);
            case SUBMIT, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH, REVISE ->
                act == forward() ? Optional.of(next(way)) : Optional.empty();
        };
    }

    private Position next(Way way) {
        return switch (this) {
            case DRAFT -> way.hasSection() ? SECTION : EDITING;
            case SECTION -> EDITING;
            case EDITING -> CONFIDENTIALITY;
            case CONFIDENTIALITY -> way.isReviewed() ? REVIEW : SIGNING;
            case REVIEW -> SIGNING;
            case SIGNING -> APPROVED;
            case APPROVED -> PUBLISHED;
            case PUBLISHED -> DRAFT;
        };
    }

    /** Who may do an act with what stands here. */
    public Set<Role> mayDo(Act act) {
        return switch (act) {
            case WITHDRAW -> EnumSet.of(Role.SIGNER, Role.DISCLOSURE_OFFICE);
            case ARCHIVE -> EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case REWRITE, ATTACH -> (this == DRAFT ? DRAFT : EDITING).keepers();
            case DRAFT, SUBMIT, RETURN, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH, REVISE -> keepers();
        };
    }
}
