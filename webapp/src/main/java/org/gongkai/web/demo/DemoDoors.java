package org.gongkai.web.demo;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.gongkai.web.demo.channels.DemoChannels;
import org.gongkai.web.organization.Organization;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors through which bodies come into the county, change, and say something about themselves. */
@Component
@Profile("demo")
record DemoDoors(
        Agencies agencies,
        AgencyHistory history,
        Reorganization reorganization,
        Organization organization,
        DemoChannels channels) {

    DemoOrganization organization(DemoWords words, Map<Role, SignedIn> staff, Random dice) {
        return new DemoOrganization(
                organization,
                words,
                Objects.requireNonNull(staff.get(Role.CONTRIBUTOR)),
                Objects.requireNonNull(staff.get(Role.EDITOR)),
                dice);
    }

    DemoPast past(DemoWords words, DemoBodies bodies, Map<Role, SignedIn> staff) {
        SignedIn clerk = Objects.requireNonNull(staff.get(Role.EDITOR));
        Who who = new Who(clerk.accountId(), clerk.personName(), "");
        return new DemoPast(reorganization, history, words, bodies, who);
    }
}
