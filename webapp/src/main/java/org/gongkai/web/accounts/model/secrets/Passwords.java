package org.gongkai.web.accounts.model.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are taken, and how they are kept: Argon2id, a few at a time, since each takes 19 MiB of memory. */
@Component
public class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Set<String> known = known();
    private final String nobodys = encode(Secrets.random());

    /**
     * The hash of a password that keeps to the rules.
     *
     * @throws AccountRefused which rule it breaks; the password itself is not repeated
     */
    public String hash(String accountName, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new AccountRefused(Reason.PASSWORD_SHORT, String.valueOf(length));
        }
        if (length > LONGEST) {
            throw new AccountRefused(Reason.PASSWORD_LONG, String.valueOf(length));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(accountName)) {
            throw new AccountRefused(Reason.PASSWORD_HOLDS_NAME, accountName);
        }
        if (known.contains(lower) || password.codePoints().distinct().count() < SHORTEST / 2) {
            throw new AccountRefused(Reason.PASSWORD_KNOWN, accountName);
        }
        return encode(password);
    }

    /**
     * Whether the password is the one behind the hash; an account that does not exist costs the same time.
     *
     * @throws Busy when too many are being compared
     */
    public boolean matches(String password, java.util.Optional<String> hash) {
        String tried = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        enter();
        try {
            boolean isSame = encoder.matches(tried, hash.orElse(nobodys));
            return isSame && hash.isPresent() && tried.length() == password.length();
        } finally {
            room.release();
        }
    }

    private String encode(String password) {
        enter();
        try {
            return java.util.Objects.requireNonNull(encoder.encode(password));
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static Set<String> known() {
        try (InputStream list = Passwords.class.getResourceAsStream("known-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("known-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many passwords are being compared that this one would wait too long. */
    public static final class Busy extends RuntimeException {
        Busy() {
            super("too many passwords at a time");
        }
    }
}
