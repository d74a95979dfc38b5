package org.gongkai.web.agencies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.gongkai.web.audit.Who;
import org.gongkai.web.database.OwnContext;

/** A county with two towns, over a database of its own. */
final class County implements AutoCloseable {
    static final LocalDate START = LocalDate.of(2010, 1, 1);
    static final Who CLERK = new Who(7, "王某", "");
    static final Because BECAUSE = new Because("区划调整", "临编发〔2024〕3号");

    final OwnContext context = new OwnContext(
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC),
            "org.gongkai.web.agencies.model",
            "org.gongkai.web.agencies.store",
            "org.gongkai.web.audit");
    final Agencies agencies = context.bean(Agencies.class);
    final AgencyHistory history = context.bean(AgencyHistory.class);
    final Reorganization reorganization = context.bean(Reorganization.class);
    final Agency county = establish(OptionalLong.empty(), "临江县人民政府", AgencyKind.COUNTY, "990101");
    final Agency town = establish(OptionalLong.of(county.id()), "柳湾镇人民政府", AgencyKind.TOWNSHIP, "990101101");
    final Agency other = establish(OptionalLong.of(county.id()), "青禾镇人民政府", AgencyKind.TOWNSHIP, "990101102");

    Agency establish(OptionalLong above, String name, AgencyKind kind, String code) {
        return agencies.establish(new NewAgency(above, name, name, kind, code, START));
    }

    long make(Change change) {
        return reorganization.make(change, BECAUSE, history.stamp(), CLERK);
    }

    @Override
    public void close() {
        context.close();
    }
}
