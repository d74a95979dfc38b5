package org.gongkai.web.agencies.portal;

import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * A body in a list.
 *
 * @param parent id of the body above; null at the top
 * @param isOrgan false for a village, which is a place of publication and no organ
 */
record LineView(
        long id,
        @Nullable Long parent,
        String name,
        String shortName,
        AgencyKind kind,
        boolean isOrgan,
        @Nullable String code) {

    static LineView of(Agency agency) {
        return new LineView(
                agency.id(),
                agency.parent().isPresent() ? agency.parent().getAsLong() : null,
                agency.name(),
                agency.shortName(),
                agency.kind(),
                agency.kind().isOrgan(),
                agency.code());
    }

    static LineView of(Standing standing, @Nullable String code) {
        return new LineView(
                standing.id(),
                standing.parent().isPresent() ? standing.parent().getAsLong() : null,
                standing.name(),
                standing.shortName(),
                standing.kind(),
                standing.kind().isOrgan(),
                code);
    }
}
