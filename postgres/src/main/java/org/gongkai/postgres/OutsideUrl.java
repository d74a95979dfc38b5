package org.gongkai.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.postgres.Refusal.Mistake;
import org.jspecify.annotations.Nullable;

/** Takes an address apart. */
final class OutsideUrl {
    private static final Pattern FORM =
            Pattern.compile("jdbc:postgresql://(?<hosts>[^/?]*)(?:/(?<database>[^?]*))?(?:\\?(?<parameters>.*))?");
    private static final Pattern OTHER = Pattern.compile("(?i)jdbc:(?!postgresql:)[a-z].*");
    private static final Pattern HOST = Pattern.compile("(?<name>\\[[0-9A-Fa-f:.]+]|[^:\\s\\[\\]]+)(?::(?<port>.*))?");

    /** What no name of a host or database holds, and where the parameters of many kinds of address begin. */
    private static final Pattern HIDING = Pattern.compile("[?;&=\\s]");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.:-]*://");

    private OutsideUrl() {}

    static DatabaseAddress.Outside parse(String url) throws RefusedException {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw refused(url, formMistake(url));
        }
        String hosts = form.group("hosts");
        String database = form.group("database");
        if (hosts.contains("@") || (database != null && database.contains("@"))) {
            throw refused(url, Mistake.PASSWORD_BEFORE_HOST);
        }
        for (String host : hosts.split(",", -1)) {
            verify(url, host);
        }
        if (database == null || database.isBlank()) {
            throw refused(url, Mistake.NO_DATABASE);
        }
        if (HIDING.matcher(hosts + database).find()) {
            throw refused(url, Mistake.WRONG_PARAMETER);
        }
        return withParameters(url, "jdbc:postgresql://" + hosts + "/" + database, form.group("parameters"));
    }

    private static Mistake formMistake(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return Mistake.NO_HOST;
        }
        return OTHER.matcher(url).matches() ? Mistake.OTHER_DATABASE : Mistake.NOT_JDBC;
    }

    private static void verify(String url, String host) throws RefusedException {
        Matcher parts = HOST.matcher(host);
        if (!parts.matches()) {
            throw refused(url, Mistake.NO_HOST);
        }
        String port = parts.group("port");
        if (port != null && !isPort(port)) {
            throw refused(url, Mistake.WRONG_PORT);
        }
    }

    private static boolean isPort(String port) {
        return port.matches("[0-9]{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= 65535;
    }

    private static DatabaseAddress.Outside withParameters(String url, String address, @Nullable String parameters)
            throws RefusedException {
        Optional<String> user = Optional.empty();
        Optional<String> password = Optional.empty();
        List<String> others = new ArrayList<>();
        for (String parameter :
                parameters == null || parameters.isEmpty() ? new String[0] : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 1 ? "" : parameter.substring(0, equals);
            boolean doubled =
                    (name.equals("user") && user.isPresent()) || (name.equals("password") && password.isPresent());
            if (name.isEmpty() || doubled) {
                throw refused(url, Mistake.WRONG_PARAMETER);
            }
            String value = decoded(url, parameter.substring(equals + 1));
            switch (name) {
                case "user" -> user = Optional.of(value);
                case "password" -> password = Optional.of(value);
                default -> others.add(parameter);
            }
        }
        String rest = others.isEmpty() ? "" : "?" + String.join("&", others);
        return new DatabaseAddress.Outside(address + rest, user, password);
    }

    private static String decoded(String url, String value) throws RefusedException {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(url, Mistake.WRONG_PARAMETER);
        }
    }

    private static RefusedException refused(String url, Mistake mistake) {
        return new RefusedException(new Refusal.WrongUrl(shown(url), mistake));
    }

    /**
     * An address as far as it can hold no password: up to where its parameters begin. Of one with an @, or with a = before the
     * host, only the scheme is shown, as nobody knows where its password begins or ends.
     */
    private static String shown(String url) {
        Matcher hiding = HIDING.matcher(url);
        int end = hiding.find() ? hiding.start() : url.length();
        int host = url.indexOf("//");
        boolean isUnclear =
                url.contains("@") || (end < url.length() && url.charAt(end) == '=' && (host < 0 || end < host));
        if (isUnclear) {
            Matcher scheme = SCHEME.matcher(url);
            return scheme.lookingAt() ? scheme.group() + "…" : "…";
        }
        return end < url.length() ? url.substring(0, end) + "…" : url;
    }
}
