package org.gongkai.checks.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.Report;

/** The names by which a body calls itself in its own report. */
public final class OwnNames {
    private static final Pattern OFFICE = Pattern.compile("(?:人民)?政府(?:办公室)?$|办事处$|管理委员会$");
    private static final Pattern SUPERIORS = Pattern.compile("^.{2,4}?(?:省|自治区|市|自治州|州|县|区|旗)(?=.{2,})");

    private OwnNames() {}

    /** Names from the fullest to the shortest, with and without the office: 临江县柳溪镇人民政府, 柳溪镇人民政府, 柳溪镇. */
    public static Set<String> of(Report report) {
        Set<String> names = new LinkedHashSet<>();
        add(names, report.heading().issuer());
        if (!report.heading().issuerAsPrinted().equals(report.heading().issuer())) {
            add(names, report.heading().issuerAsPrinted());
        }
        return names;
    }

    private static void add(Set<String> names, String issuer) {
        String name = issuer;
        while (name.length() >= 2) {
            names.add(name);
            String place = mayEndInOffice(name) ? OFFICE.matcher(name).replaceFirst("") : name;
            if (place.length() >= 2) {
                names.add(place);
            }
            Matcher superior = SUPERIORS.matcher(name);
            if (!superior.lookingAt()) {
                return;
            }
            name = name.substring(superior.end());
        }
    }

    private static boolean mayEndInOffice(String name) {
        return "府室处会".indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
