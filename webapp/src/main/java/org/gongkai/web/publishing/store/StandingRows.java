package org.gongkai.web.publishing.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.validity.Concluded;
import org.gongkai.web.publishing.validity.Verdict;
import org.jspecify.annotations.Nullable;

/** What was concluded about an item, read in the same question as the item itself. */
final class StandingRows {
    /** Columns of the conclusion that counts; all null where nothing was concluded. */
    static final String COLUMNS =
            "s.number as concluded_times, g.campaign as concluded_campaign, g.verdict as concluded_verdict,"
                    + " g.holds_from as concluded_from, g.valid_until as concluded_until, g.reason as concluded_reason,"
                    + " g.successor as concluded_successor";

    /** To be joined to the item {@code i}. */
    static final String JOIN = " left join publishing.standing s on s.item = i.id"
            + " left join publishing.cleanup_conclusion g on g.id = s.conclusion ";

    private StandingRows() {}

    /** The conclusion that counts. */
    static Optional<Concluded> concluded(ResultSet row) throws SQLException {
        String verdict = row.getString("concluded_verdict");
        if (verdict == null) {
            return Optional.empty();
        }
        return Optional.of(new Concluded(
                row.getLong("concluded_campaign"),
                row.getInt("concluded_times"),
                Verdict.valueOf(verdict),
                row.getDate("concluded_from").toLocalDate(),
                day(row.getDate("concluded_until")),
                row.getString("concluded_reason"),
                row.getString("concluded_successor")));
    }

    /** From when to when an item applies; the row has its kind and elements as well. */
    static Optional<Validity.Term> term(ResultSet row) throws SQLException {
        return Concluded.term(VersionRows.particulars(row), concluded(row));
    }

    static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }
}
