package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;

/**
 * The county's tree of bodies.
 *
 * @param publishing those that publish: the county, its departments and townships; villages are no organs
 */
record DemoBodies(Agency county, Agency township, List<Agency> publishing) {
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final String COUNTY_CODE = "990101";

    static DemoBodies make(Agencies agencies, DemoWords words, DemoSize size) {
        return new Making(agencies, words, size).all();
    }

    /** Enters one body after the other. */
    private record Making(Agencies agencies, DemoWords words, DemoSize size) {

        DemoBodies all() {
            String name = words.names("county").getFirst();
            Agency county = establish(
                    OptionalLong.empty(), AgencyKind.COUNTY, words.phrase("county", "name", name), name, COUNTY_CODE);
            List<Agency> publishing = new ArrayList<>(List.of(county));
            List<String> townships = words.names("townships").subList(0, size.townships());
            for (int i = 0; i < townships.size(); i++) {
                publishing.add(township(county, townships.get(i), COUNTY_CODE + (101 + i)));
            }
            Agency first = publishing.get(1);
            List<String> departments = words.names("departments").subList(0, size.departments());
            for (int i = 0; i < departments.size(); i++) {
                publishing.add(establish(
                        OptionalLong.of(county.id()),
                        AgencyKind.DEPARTMENT,
                        name + departments.get(i),
                        words.phrase("department-short", "name", departments.get(i)),
                        "11" + COUNTY_CODE + "%09d".formatted(i + 1) + "X"));
            }
            return new DemoBodies(county, first, List.copyOf(publishing));
        }

        private Agency township(Agency county, String name, String code) {
            Agency township = establish(
                    OptionalLong.of(county.id()),
                    AgencyKind.TOWNSHIP,
                    words.phrase("township", "name", name),
                    words.phrase("township-short", "name", name),
                    code);
            for (int i = 0; i < size.villages(); i++) {
                String village = words.names("villages").get(i);
                establish(
                        OptionalLong.of(township.id()),
                        AgencyKind.VILLAGE,
                        words.phrase("village", "name", name, "village", village),
                        village,
                        code + (201 + i));
            }
            return township;
        }

        private Agency establish(OptionalLong above, AgencyKind kind, String name, String shortName, String code) {
            return agencies.establish(new NewAgency(above, name, shortName, kind, code, FOUNDED));
        }
    }
}
