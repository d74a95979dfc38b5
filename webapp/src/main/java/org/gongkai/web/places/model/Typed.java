package org.gongkai.web.places.model;

import java.time.LocalDate;
import java.util.Set;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.Reach;
import org.gongkai.web.screening.links.address.Target;
import org.gongkai.web.screening.links.address.Targets;
import org.gongkai.web.screening.links.model.LinkState;
import org.gongkai.web.ui.TypedDay;

/** What people type about platforms and addresses, as it may be kept. */
public final class Typed {
    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_ADDRESS = 500;
    private static final Targets TARGETS = new Targets(Set.of(), Reach.PUBLIC);

    private Typed() {}

    /**
     * A line without blanks around it.
     *
     * @throws PlaceRefused it has more characters than it may have
     */
    public static String line(String typed, int longest) {
        String line = typed.strip();
        if (line.length() > longest) {
            throw new PlaceRefused(Reason.TOO_LONG, shortened(line), String.valueOf(longest));
        }
        return line;
    }

    /**
     * A reason that somebody must give.
     *
     * @throws PlaceRefused there is none, or it is too long
     */
    public static String reason(String typed) {
        String reason = line(typed, 300);
        if (reason.isEmpty()) {
            throw new PlaceRefused(Reason.REASON_MISSING);
        }
        return reason;
    }

    /**
     * A day.
     *
     * @throws PlaceRefused it is none of the calendar
     */
    public static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new PlaceRefused(Reason.UNREADABLE_DAY, shortened(typed)));
    }

    /**
     * Names of servers, with one blank between.
     *
     * @throws PlaceRefused there is none, or one cannot be a name of a public server
     */
    public static String hosts(String typed) {
        String hosts = line(typed, LONGEST_ADDRESS).replaceAll("[,\\s;\\uff0c\\uff1b\\u3001]+", " ");
        if (hosts.isBlank()) {
            throw new PlaceRefused(Reason.HOSTS_MISSING);
        }
        try {
            return HostList.of(hosts).isEmpty() ? "" : hosts;
        } catch (IllegalArgumentException e) {
            throw new PlaceRefused(Reason.UNREADABLE_HOST, shortened(String.valueOf(e.getMessage())));
        }
    }

    /**
     * The address of a page of the public web.
     *
     * @throws PlaceRefused it is none, or one of an inner network
     */
    public static String address(String typed) {
        web(typed);
        return typed.strip();
    }

    /**
     * The same on one of these hosts.
     *
     * @throws PlaceRefused it is none, or stands elsewhere
     */
    public static String address(String typed, String hosts) {
        Target.Web page = web(typed);
        if (!HostList.of(hosts).allows(page.host())) {
            throw new PlaceRefused(Reason.OTHER_HOST, page.host(), hosts);
        }
        return typed.strip();
    }

    private static Target.Web web(String typed) {
        String address = line(typed, LONGEST_ADDRESS);
        return switch (TARGETS.of(address)) {
            case Target.Web page -> page;
            case Target.Wrong(var reason)
            when reason.state() == LinkState.INTERNAL ->
                throw new PlaceRefused(Reason.INNER_ADDRESS, shortened(address));
            case Target.Wrong _, Target.Own _, Target.Elsewhere _ ->
                throw new PlaceRefused(Reason.UNREADABLE_ADDRESS, shortened(address));
        };
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
