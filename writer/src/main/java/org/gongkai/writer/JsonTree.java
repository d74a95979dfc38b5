package org.gongkai.writer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** An object of JSON, its members asked for by name and kind. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 32;
    private static final int SHOWN = 40;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,20})?");
    private static final Pattern SHARE = Pattern.compile("\\d(?:\\.\\d{1,20})?(?:[Ee]-\\d{1,3})?");

    private final Map<?, ?> members;

    private JsonTree(Map<?, ?> members) {
        this.members = members;
    }

    /** The object that the text is; throws {@link IllegalArgumentException} for any other text. */
    static JsonTree of(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            if (value(json, 0) instanceof Map<?, ?> members && json.nextToken() == null) {
                return new JsonTree(members);
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("text is no JSON: " + broken.getOriginalMessage(), broken);
        }
        throw new IllegalArgumentException("text must be exactly one JSON object");
    }

    private static @Nullable Object value(JsonParser json, int depth) {
        JsonToken token = json.currentToken();
        if (token == null || depth > DEEPEST) {
            throw new IllegalArgumentException("JSON must be complete and at most " + DEEPEST + " levels deep");
        }
        return switch (token) {
            case START_OBJECT -> members(json, depth);
            case START_ARRAY -> elements(json, depth);
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser json, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json, depth + 1));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser json, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(json, depth + 1));
        }
        return elements;
    }

    /** The text of a member, numbers as printed; throws when there is none. */
    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("member '" + name + "' must be a text or a number");
    }

    /** The same, this where the member is null or missing. */
    String text(String name, String otherwise) {
        return members.get(name) == null ? otherwise : text(name);
    }

    /** A whole number from 0 on, 0 where the member is null or missing. */
    int position(String name) {
        Integer position = whole(name);
        return position == null ? 0 : position;
    }

    /** A whole number from 0 on of at most nine digits, null where the member is null or missing. */
    @Nullable
    Integer whole(String name) {
        String text = text(name, "");
        return text.isEmpty()
                ? null
                : Integer.valueOf(matching(name, text, WHOLE, "a whole number of at most 9 digits"));
    }

    /** A figure as {@link PrintedNumber} writes it: bounded, so that a few bytes of exponent cannot ask for gigabytes of zeros. */
    BigDecimal decimal(String name) {
        return new BigDecimal(matching(
                name, text(name), DECIMAL, "a decimal of at most 40 digits and 20 decimals, without exponent"));
    }

    /** A share from 0 to 1. */
    double share(String name) {
        String expected = "a number from 0 to 1";
        double share = Double.parseDouble(matching(name, text(name), SHARE, expected));
        if (share > 1) {
            throw new IllegalArgumentException(refused(name, text(name), expected));
        }
        return share;
    }

    /** A day written 2024-12-31. */
    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException(refused(name, text(name), "a date such as 2024-12-31"), noDate);
        }
    }

    private static String matching(String name, String text, Pattern shape, String expected) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException(refused(name, text, expected));
        }
        return text;
    }

    private static String refused(String name, String text, String expected) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return "member '%s' is '%s' but must be %s".formatted(name, shown, expected);
    }

    /** A member that is an object, null where it is null or missing. */
    @Nullable
    JsonTree object(String name) {
        return members.get(name) instanceof Map<?, ?> object ? new JsonTree(object) : null;
    }

    /** The objects of a member that is a list; none where it is missing. */
    List<JsonTree> objects(String name) {
        List<JsonTree> objects = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> object) {
                    objects.add(new JsonTree(object));
                }
            }
        }
        return objects;
    }
}
