package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.CodeCheck;
import org.gongkai.web.agencies.NewAgency;

/**
 * The county's tree of bodies.
 *
 * @param merged a township that was merged into another in the county's past
 * @param publishing those that publish: the county, its departments and townships; villages are no organs
 */
record DemoBodies(Agency county, Agency township, Agency merged, List<Agency> publishing) {
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    /** The township that was renamed since, and the department whose code was copied wrongly. */
    static final int RENAMED = 1;

    private static final int WRONG_CODE = 2;
    private static final String COUNTY_CODE = "990101";

    static DemoBodies make(Agencies agencies, DemoWords words, DemoSize size) {
        return new Making(agencies, words, size).all();
    }

    /** The departments: their sections look first at what they draft; a township has no sections. */
    List<Agency> withSections() {
        return publishing.stream()
                .filter(body -> body.kind() == AgencyKind.DEPARTMENT)
                .toList();
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
                publishing.add(township(
                        county,
                        townships.get(i),
                        COUNTY_CODE + (101 + i),
                        i == RENAMED ? "former-township" : "township"));
            }
            Agency first = publishing.get(1);
            departments(county, name, publishing);
            Agency merged = establish(
                    OptionalLong.of(county.id()),
                    AgencyKind.TOWNSHIP,
                    words.phrase(
                            "former-township", "name", words.names("merged").getFirst()),
                    words.phrase(
                            "former-township-short",
                            "name",
                            words.names("merged").getFirst()),
                    COUNTY_CODE + (101 + townships.size()));
            return new DemoBodies(county, first, merged, List.copyOf(publishing));
        }

        private void departments(Agency county, String name, List<Agency> publishing) {
            List<String> departments = words.names("departments").subList(0, size.departments());
            for (int i = 0; i < departments.size(); i++) {
                publishing.add(establish(
                        OptionalLong.of(county.id()),
                        AgencyKind.DEPARTMENT,
                        name + departments.get(i),
                        words.phrase("department-short", "name", departments.get(i)),
                        i == WRONG_CODE
                                ? "11" + COUNTY_CODE + "%09d".formatted(i + 1) + "X"
                                : CodeCheck.creditOf("11" + COUNTY_CODE, "%08d".formatted(i + 1))));
            }
        }

        private Agency township(Agency county, String name, String code, String kind) {
            Agency township = establish(
                    OptionalLong.of(county.id()),
                    AgencyKind.TOWNSHIP,
                    words.phrase(kind, "name", name),
                    words.phrase(kind + "-short", "name", name),
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
