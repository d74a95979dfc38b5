package org.gongkai.web.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code demo.json} in the data folder, readable by its owner alone: addresses, and for every role an account with its
 * password and token.
 */
final class DemoFile {
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoFile(Path dataFolder) {
        file = dataFolder.resolve("demo.json");
    }

    /** What one role signs in with. */
    record Access(
            String role,
            String account,
            String personName,
            String password,
            @Nullable String totpSecret,
            long body,
            String token) {}

    /** Writes the people of a county that was just made. */
    void write(List<Access> people, String home) throws IOException {
        save(Map.of("roles", people), home);
    }

    /** Writes the present addresses over those of the last start; false where the file is gone. */
    boolean moveTo(String home) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Map<?, ?> before = json.readValue(Files.readString(file), Map.class);
        List<Object> roles = new ArrayList<>((List<?>) Objects.requireNonNull(before.get("roles")));
        save(Map.of("roles", roles), home);
        return true;
    }

    private void save(Map<String, ?> people, String home) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("portal", home + "/");
        all.put("office", home + "/office");
        all.put("api", home + "/api/v1");
        all.putAll(people);
        Path next = Files.createTempFile(file.getParent(), "demo", ".json", PRIVATE);
        Files.writeString(next, json.writerWithDefaultPrettyPrinter().writeValueAsString(all));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
