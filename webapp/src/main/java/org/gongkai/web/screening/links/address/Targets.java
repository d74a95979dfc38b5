package org.gongkai.web.screening.links.address;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.screening.links.model.LinkReason;

/**
 * Says where an address leads, before anybody follows it. Whatever a browser would still understand of a misspelt one is understood
 * here too, so that nothing inner passes for broken or for public.
 */
public final class Targets {
    private static final int LONGEST = 2_000;
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern DISK = Pattern.compile("(?i)[a-z]:[\\\\/].*|\\\\\\\\[^\\\\].*", Pattern.DOTALL);
    private static final Pattern TWO_SLASHES = Pattern.compile("[/\\\\]{2}");
    private static final Pattern AUTHORITY = Pattern.compile("([/\\\\]*)([^/\\\\?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::(.*))?", Pattern.DOTALL);
    /** Without its colon, with one of a Chinese keyboard, or without {@code http://} altogether. */
    private static final Pattern MEANT_FOR_THE_WEB =
            Pattern.compile("(?i)(?:https?|ttps?|htps?)[\uff1a\uff1b;]?[/\uff0f]|https?[\uff1a\uff1b;]|www\\.");

    private static final String ALLOWED = "!$%&'()*+,-./:;=?@_~";
    private static final Set<String> INNER_ENDS = Set.of(
            "local",
            "localhost",
            "localdomain",
            "lan",
            "internal",
            "intranet",
            "corp",
            "home",
            "private",
            "test",
            "example",
            "invalid",
            "onion",
            "arpa");

    private final Set<String> own;
    private final Reach reach;

    /**
     * With what tells own pages and pages that nobody outside can see.
     *
     * @param own hosts of this portal, in ASCII and lower case
     */
    public Targets(Set<String> own, Reach reach) {
        this.own = Set.copyOf(own);
        this.reach = reach;
    }

    /** Where a link leads that stands on a page of ours. */
    public Target of(String written) {
        String address = written.strip();
        if (address.isEmpty()) {
            return wrong(LinkReason.NO_ADDRESS);
        }
        if (DISK.matcher(address).matches()) {
            return wrong(LinkReason.LOCAL_DISK);
        }
        if (address.startsWith("#")) {
            return new Target.Elsewhere();
        }
        Matcher parts = SCHEME.matcher(withoutBreaks(address));
        if (parts.matches()) {
            return under(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2), isPlain(address));
        }
        return relative(address);
    }

    /** Where a server sends on to, from this page of its own. */
    public Target of(Target.Web from, String location) {
        if (SCHEME.matcher(withoutBreaks(location)).matches()) {
            return of(location);
        }
        try {
            int fragment = location.indexOf('#');
            String page = encoded(fragment < 0 ? location : location.substring(0, fragment));
            String here = page.startsWith("?") ? from.address().replaceAll("\\?.*", "") + page : page;
            return of(URI.create(from.address()).resolve(here).toString());
        } catch (IllegalArgumentException _) {
            return wrong(LinkReason.BROKEN);
        }
    }

    private Target under(String scheme, String rest, boolean isPlain) {
        return switch (scheme) {
            case "http", "https" -> web(scheme.equals("https"), rest, isPlain);
            case "mailto", "tel", "sms" -> rest.isBlank() ? wrong(LinkReason.NO_ADDRESS) : new Target.Elsewhere();
            case "file" -> wrong(LinkReason.LOCAL_DISK);
            default -> wrong(LinkReason.FORBIDDEN_SCHEME);
        };
    }

    private Target relative(String address) {
        if (TWO_SLASHES.matcher(address).lookingAt()) {
            return web(true, address, isPlain(address));
        }
        if (!isPlain(address) || MEANT_FOR_THE_WEB.matcher(address).lookingAt()) {
            return wrong(LinkReason.BROKEN);
        }
        int end = address.replace('#', '?').indexOf('?');
        String path = end < 0 ? address : address.substring(0, end);
        return new Target.Own(path.startsWith("/") ? path : "/" + path);
    }

    private Target web(boolean isEncrypted, String rest, boolean isPlain) {
        Matcher parts = AUTHORITY.matcher(rest);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return wrong(LinkReason.BROKEN);
        }
        String authority = parts.group(2);
        int user = authority.lastIndexOf('@');
        Matcher host = HOST_AND_PORT.matcher(authority.substring(user + 1));
        if (!host.matches()) {
            return wrong(LinkReason.BROKEN);
        }
        int usual = isEncrypted ? 443 : 80;
        int port = port(Optional.ofNullable(host.group(2)).orElse(""), usual);
        Host named = HostSpelling.read(host.group(1));
        Optional<LinkReason> reason = reasonAgainst(named, port);
        if (reason.isPresent()) {
            return wrong(reason.get());
        }
        if (user >= 0) {
            return wrong(LinkReason.USER_INFO);
        }
        boolean isWellFormed = isPlain && parts.group(1).equals("//") && rest.length() <= LONGEST;
        return isWellFormed
                ? page(new Site(nameOf(named), port, isEncrypted), parts.group(3))
                : wrong(LinkReason.BROKEN);
    }

    private record Site(String host, int port, boolean isEncrypted) {}

    private Target page(Site site, String behind) {
        int fragment = behind.indexOf('#');
        String file = encoded(fragment < 0 ? behind : behind.substring(0, fragment));
        String whole = file.startsWith("/") ? file : "/" + file;
        if (own.contains(site.host())) {
            int query = whole.indexOf('?');
            return new Target.Own(query < 0 ? whole : whole.substring(0, query));
        }
        Target.Web web = new Target.Web(site.host(), site.port(), site.isEncrypted(), whole);
        return web.address().length() > LONGEST ? wrong(LinkReason.BROKEN) : web;
    }

    private Optional<LinkReason> reasonAgainst(Host host, int port) {
        LinkReason ofHost = switch (host) {
            case Host.Unreadable() -> LinkReason.BROKEN;
            case Host.Literal(var address, var isPlain) ->
                !reach.isOpen(address)
                        ? LinkReason.INNER_ADDRESS
                        : isPlain ? LinkReason.ANSWERED : LinkReason.DISGUISED_ADDRESS;
            case Host.Name(var name) -> isInner(name) ? LinkReason.INTRANET_NAME : LinkReason.ANSWERED;
        };
        if (ofHost != LinkReason.ANSWERED) {
            return Optional.of(ofHost);
        }
        if (port < 0) {
            return Optional.of(LinkReason.BROKEN);
        }
        return reach.isOpen(port) ? Optional.empty() : Optional.of(LinkReason.ODD_PORT);
    }

    private static boolean isInner(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || INNER_ENDS.contains(name.substring(dot + 1));
    }

    private static String nameOf(Host host) {
        return switch (host) {
            case Host.Name(var name) -> name;
            case Host.Literal literal -> nameOf(literal.address());
            case Host.Unreadable() -> throw new IllegalStateException("an unreadable host has no name");
        };
    }

    private static String nameOf(InetAddress address) {
        String written = address.getHostAddress();
        return address.getAddress().length == 4 ? written : "[" + written + "]";
    }

    /** -1 for what is none. */
    private static int port(String written, int usual) {
        if (written.isEmpty()) {
            return usual;
        }
        return written.matches("[0-9]{1,5}") && Integer.parseInt(written) <= 65_535 ? Integer.parseInt(written) : -1;
    }

    /** Browsers take tabulators and line breaks out before they read anything. */
    private static String withoutBreaks(String address) {
        return address.replaceAll("[\\t\\r\\n]", "");
    }

    private static boolean isPlain(String address) {
        return address.chars().noneMatch(c -> c <= ' ' || c == 0x7f || c == '\\');
    }

    /** Letters of other scripts and signs that may not stand in a line of a request are escaped. */
    static String encoded(String file) {
        StringBuilder ascii = new StringBuilder();
        for (byte one : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (isLetter || ALLOWED.indexOf(c) >= 0) {
                ascii.append(c);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return ascii.toString();
    }

    private static Target wrong(LinkReason reason) {
        return new Target.Wrong(reason);
    }
}
