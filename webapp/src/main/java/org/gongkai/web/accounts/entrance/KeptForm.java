package org.gongkai.web.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/**
 * What somebody had typed into a page of the office, or a reader into theirs, when the session or the page had grown too old. It goes with the browser
 * through the sign-in, as fields of the pages in between, and is sent again only when the person says so; nothing of it is
 * stored.
 *
 * @param path where the form was sent to
 * @param fields in the order of the form
 */
public record KeptForm(String path, List<Field> fields) {
    /** The name of the request's attribute, and of the page's. */
    public static final String ATTRIBUTE = "kept";

    private static final String PATH = "kept.path";
    private static final String FIELD = "kept.field.";
    private static final int MOST_FIELDS = 200;
    private static final int MOST_CHARACTERS = 400_000;

    /** A path of the office without the own account: what is typed there is secret. */
    private static final Pattern OWN_PATH = Pattern.compile("/office/(?!account)[a-z0-9/-]{1,200}");

    /** Where readers write, who have no account. */
    private static final Pattern READERS_PATH = Pattern.compile("/items/\\d{1,18}/mistake");

    /**
     * A field.
     *
     * @param name as in the form
     */
    public record Field(String name, String value) {
        /** The name under which the field goes through the sign-in. */
        public String keptName() {
            return FIELD + name;
        }
    }

    /** Keeps a copy of the fields. */
    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** The form a refused request brought; empty where it was no such one, or too large to be carried along. */
    static Optional<KeptForm> refused(HttpServletRequest request) {
        String type = request.getContentType();
        boolean isForm = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        return request.getMethod().equals("POST") && isForm
                ? of(request.getRequestURI(), request.getParameterMap(), "")
                : Optional.empty();
    }

    /** The form that a sign-in carries along. */
    public static Optional<KeptForm> carriedBy(HttpServletRequest request) {
        String path = request.getParameter(PATH);
        return path == null ? Optional.empty() : of(path, request.getParameterMap(), FIELD);
    }

    /** Whether a reader typed it, who is never asked to sign in. */
    public boolean isReaders() {
        return READERS_PATH.matcher(path).matches();
    }

    /** What a person recognises it by: the beginnings of what they typed in words, the shortest first. */
    public List<String> beginnings() {
        return fields.stream()
                .map(Field::value)
                .map(value -> value.replaceAll("<[^>]*>", " ").strip())
                .filter(value -> value.codePoints().anyMatch(Character::isIdeographic))
                .sorted(Comparator.comparingInt(String::length))
                .map(value -> value.length() > 60 ? value.substring(0, 60) + "…" : value)
                .toList();
    }

    private static Optional<KeptForm> of(String path, Map<String, String[]> parameters, String prefix) {
        List<Field> fields = new ArrayList<>();
        parameters.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix) && !isSecret(entry.getKey()))
                .forEach(entry -> Arrays.stream(entry.getValue())
                        .forEach(value -> fields.add(new Field(entry.getKey().substring(prefix.length()), value))));
        int characters =
                fields.stream().mapToInt(field -> field.value().length()).sum();
        boolean isOurs =
                OWN_PATH.matcher(path).matches() || READERS_PATH.matcher(path).matches();
        return isOurs && fields.size() <= MOST_FIELDS && characters <= MOST_CHARACTERS
                ? Optional.of(new KeptForm(path, fields))
                : Optional.empty();
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("_csrf") || lower.contains("password");
    }
}
