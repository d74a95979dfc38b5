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
    PUBLISHED,
    /** Public already, by one signature; the section looks at it afterwards, and so the others. */
    SECTION_AFTER,
    EDITING_AFTER,
    CONFIDENTIALITY_AFTER,
    REVIEW_AFTER;

    /** Whether this version has gone out. */
    public boolean isOut() {
        return switch (this) {
            case PUBLISHED, SECTION_AFTER, EDITING_AFTER, CONFIDENTIALITY_AFTER, REVIEW_AFTER -> true;
            case DRAFT, SECTION, EDITING, CONFIDENTIALITY, REVIEW, SIGNING, APPROVED -> false;
        };
    }

    /** The posts in whose hands it is. */
    private Set<Role> keepers() {
        return switch (this) {
            case DRAFT, PUBLISHED -> EnumSet.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case SECTION, SECTION_AFTER -> EnumSet.of(Role.SECTION_HEAD);
            case EDITING, EDITING_AFTER, APPROVED -> EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case CONFIDENTIALITY, CONFIDENTIALITY_AFTER -> EnumSet.of(Role.CONFIDENTIALITY_REVIEWER);
            case REVIEW, REVIEW_AFTER -> EnumSet.of(Role.REVIEWER);
            case SIGNING -> EnumSet.of(Role.SIGNER);
        };
    }

    /** The act that takes a version on from here. */
    public Act forward() {
        return switch (this) {
            case DRAFT -> Act.SUBMIT;
            case SECTION, EDITING, REVIEW, SECTION_AFTER, EDITING_AFTER, REVIEW_AFTER -> Act.APPROVE;
            case CONFIDENTIALITY, CONFIDENTIALITY_AFTER -> Act.REVIEW_CONFIDENTIALITY;
            case SIGNING -> Act.SIGN;
            case APPROVED -> Act.PUBLISH;
            case PUBLISHED -> Act.REVISE;
        };
    }

    /** Where it stands after an act; empty where the act has no business here. */
    public Optional<Position> after(Act act, Way way) {
        return switch (act) {
            case DRAFT -> Optional.empty();
            case REWRITE, ATTACH -> isOut() ? Optional.empty() : Optional.of(DRAFT);
            case RETURN ->
                this == DRAFT || this == PUBLISHED ? Optional.empty() : Optional.of(isOut() ? PUBLISHED : DRAFT);
            case WITHDRAW -> Optional.of(isOut() ? PUBLISHED : this);
            case ARCHIVE -> Optional.of(this);
            case REVISE -> isOut() ? Optional.of(DRAFT) : Optional.empty();
            case PUBLISH_URGENTLY -> isOut() ? Optional.empty() : Optional.of(afterwards(way));
            case SUBMIT, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH ->
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
            case SECTION_AFTER -> EDITING_AFTER;
            case EDITING_AFTER -> CONFIDENTIALITY_AFTER;
            case CONFIDENTIALITY_AFTER -> way.isReviewed() ? REVIEW_AFTER : PUBLISHED;
            case APPROVED, REVIEW_AFTER -> PUBLISHED;
            case PUBLISHED -> DRAFT;
        };
    }

    /** The first of the steps that were passed over. */
    private Position afterwards(Way way) {
        return switch (this) {
            case DRAFT -> way.hasSection() ? SECTION_AFTER : EDITING_AFTER;
            case SECTION -> SECTION_AFTER;
            case EDITING -> EDITING_AFTER;
            case CONFIDENTIALITY -> CONFIDENTIALITY_AFTER;
            case REVIEW -> REVIEW_AFTER;
            default -> PUBLISHED;
        };
    }

    /** Who may do an act with what stands here. */
    public Set<Role> mayDo(Act act) {
        return switch (act) {
            case WITHDRAW -> EnumSet.of(Role.SIGNER, Role.DISCLOSURE_OFFICE);
            case PUBLISH_URGENTLY -> EnumSet.of(Role.SIGNER);
            case ARCHIVE -> EnumSet.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
            case REWRITE, ATTACH -> (this == DRAFT ? DRAFT : EDITING).keepers();
            case REVISE -> PUBLISHED.keepers();
            case DRAFT, SUBMIT, RETURN, APPROVE, REVIEW_CONFIDENTIALITY, SIGN, PUBLISH -> keepers();
        };
    }
}
