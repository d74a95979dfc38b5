package org.gongkai.writer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A whole number, 0 where the member is null or missing. */
    int position(String name) {
        return Integer.parseInt(text(name, "0"));
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
