package org.gongkai.web.screening.links.address;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hosts that may be asked. An empty list lets nobody be asked. */
public final class HostList {
    private static final Pattern LABELS =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final String EVERYTHING_UNDER = "*.";

    private final Set<String> names;
    private final List<String> ends;

    private HostList(Set<String> names, List<String> ends) {
        this.names = names;
        this.ends = ends;
    }

    /**
     * Reads a list.
     *
     * @param written names such as {@code www.gov.cn}, and {@code *.gov.cn} for everything under it, with commas or blanks between
     * @throws IllegalArgumentException one of them is no name of two parts or more; the message is that one
     */
    public static HostList of(String written) {
        Set<String> all = Arrays.stream(written.split("[,，;；\\s]+", -1))
                .filter(one -> !one.isBlank())
                .map(HostList::normal)
                .collect(Collectors.toUnmodifiableSet());
        return new HostList(
                all.stream().filter(one -> !one.startsWith(EVERYTHING_UNDER)).collect(Collectors.toUnmodifiableSet()),
                all.stream()
                        .filter(one -> one.startsWith(EVERYTHING_UNDER))
                        .map(one -> one.substring(1))
                        .sorted()
                        .toList());
    }

    /** Whether this host may be asked, as an address names it. */
    public boolean allows(String host) {
        return names.contains(host) || ends.stream().anyMatch(host::endsWith);
    }

    /** Whether nobody may be asked. */
    public boolean isEmpty() {
        return names.isEmpty() && ends.isEmpty();
    }

    /** The names without those that stand for everything under one. */
    public Set<String> names() {
        return names;
    }

    private static String normal(String written) {
        boolean isEnd = written.startsWith(EVERYTHING_UNDER);
        String bare = isEnd ? written.substring(EVERYTHING_UNDER.length()) : written;
        try {
            String ascii = IDN.toASCII(bare).toLowerCase(Locale.ROOT);
            if (LABELS.matcher(ascii).matches()) {
                return isEnd ? EVERYTHING_UNDER + ascii : ascii;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw new IllegalArgumentException(written);
    }
}
