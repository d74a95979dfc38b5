package org.gongkai.web.channels.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.ui.TypedDay;

/** What people type about a channel, in the one spelling in which it is kept. */
public final class Details {
    private static final int LONGEST_SHOWN = 20;
    private static final String COUNT = "[0-9]{1,7}";

    private Details() {}

    /**
     * What may stand there: without blanks around it, days as 2026-03-01, counts without zeros before them; blank values are left out,
     * fields that the kind does not have as well.
     *
     * @param today nothing can have been counted later
     * @throws ChannelRefused naming the first value that cannot stand where it stands
     */
    public static Map<ChannelField, String> tidy(ChannelKind kind, Map<ChannelField, String> typed, LocalDate today) {
        Map<ChannelField, String> tidy = new EnumMap<>(ChannelField.class);
        for (ChannelField field : kind.fields()) {
            String value = typed.getOrDefault(field, "").strip().replace("\r\n", "\n");
            if (!value.isEmpty()) {
                tidy.put(field, kept(field, value));
            }
        }
        String counted = tidy.getOrDefault(ChannelField.COUNTED_ON, "");
        if (tidy.containsKey(ChannelField.MEMBERS) && counted.isEmpty()) {
            throw new ChannelRefused(Reason.COUNTED_ON_MISSING);
        }
        if (!counted.isEmpty() && LocalDate.parse(counted).isAfter(today)) {
            throw new ChannelRefused(Reason.IN_THE_FUTURE, counted);
        }
        return tidy;
    }

    /**
     * An address of a page as it is kept: whole, with http or https and a host.
     *
     * @throws ChannelRefused it is none
     */
    public static String address(String typed) {
        return parsed(typed).orElseThrow(() -> new ChannelRefused(Reason.UNREADABLE_ADDRESS, shortened(typed)));
    }

    /**
     * A count as it is kept.
     *
     * @throws ChannelRefused it is no whole number of at most seven digits
     */
    public static int count(String typed) {
        if (!typed.matches(COUNT)) {
            throw new ChannelRefused(Reason.UNREADABLE_COUNT, shortened(typed));
        }
        return Integer.parseInt(typed);
    }

    /**
     * A day as it was typed.
     *
     * @throws ChannelRefused it is no day of the calendar
     */
    public static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new ChannelRefused(Reason.UNREADABLE_DAY, shortened(typed)));
    }

    /**
     * What was typed, without blanks around it.
     *
     * @throws ChannelRefused it has more characters than it may have
     */
    public static String line(String typed, int longest) {
        String line = typed.strip();
        if (line.length() > longest) {
            throw new ChannelRefused(Reason.TOO_LONG, shortened(line), String.valueOf(longest));
        }
        return line;
    }

    private static String kept(ChannelField field, String value) {
        String line = line(value, field.longest());
        return switch (field.form()) {
            case LINE -> line.replace('\n', ' ');
            case TEXT -> line;
            case DAY -> day(line).toString();
            case COUNT -> String.valueOf(count(line));
            case ADDRESS -> address(line);
        };
    }

    private static Optional<String> parsed(String typed) {
        try {
            URI address = new URI(typed.strip());
            boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return isWeb && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
