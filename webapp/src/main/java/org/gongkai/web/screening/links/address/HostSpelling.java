package org.gongkai.web.screening.links.address;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a host as browsers do: other widths of digits, escapes, numbers of one to four parts in three bases, and dots of other
 * scripts all name the same machine.
 */
final class HostSpelling {
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*");
    private static final Pattern NUMBER = Pattern.compile("0x[0-9a-f]*|[0-9]+");
    private static final Pattern PLAIN_PART = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final long ALL = 0xFFFF_FFFFL;

    private HostSpelling() {}

    /** What is named by what stands between the slashes and the port. */
    static Host read(String written) {
        if (written.startsWith("[")) {
            return written.endsWith("]") ? version6(written.substring(1, written.length() - 1)) : new Host.Unreadable();
        }
        return unescaped(written)
                .flatMap(HostSpelling::ascii)
                .map(HostSpelling::named)
                .orElseGet(Host.Unreadable::new);
    }

    private static Host named(String ascii) {
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        List<String> parts = List.of(name.split("\\.", -1));
        if (NUMBER.matcher(parts.getLast()).matches()) {
            return version4(parts, name.equals(ascii));
        }
        return NAME.matcher(name).matches() ? new Host.Name(name) : new Host.Unreadable();
    }

    /** The last part fills what the others leave. */
    private static Host version4(List<String> parts, boolean hasNoDotBehind) {
        if (parts.size() > 4) {
            return new Host.Unreadable();
        }
        long address = 0;
        for (int at = 0; at < parts.size(); at++) {
            Optional<Long> value = number(parts.get(at));
            boolean isLast = at == parts.size() - 1;
            long most = isLast ? ALL >> (8 * at) : 255;
            if (value.isEmpty() || value.get() > most) {
                return new Host.Unreadable();
            }
            address |= isLast ? value.get() : value.get() << (24 - 8 * at);
        }
        boolean isPlain = hasNoDotBehind
                && parts.size() == 4
                && parts.stream().allMatch(part -> PLAIN_PART.matcher(part).matches());
        return literal(ByteBuffer.allocate(4).putInt((int) address).array(), isPlain);
    }

    private static Optional<Long> number(String part) {
        if (!NUMBER.matcher(part).matches() || part.length() > 20) {
            return Optional.empty();
        }
        int base = part.startsWith("0x") ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        String digits = base == 16 ? part.substring(2) : part;
        try {
            return Optional.of(digits.isEmpty() ? 0 : Long.parseLong(digits, base));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** A zone names a network card of the reader: whatever stands before it is of no use to others. */
    private static Host version6(String written) {
        int zone = written.indexOf('%');
        String bare = zone < 0 ? written : written.substring(0, zone);
        if (bare.indexOf(':') < 0) {
            return new Host.Unreadable();
        }
        try {
            return new Host.Literal(InetAddress.ofLiteral(bare), zone < 0);
        } catch (IllegalArgumentException _) {
            return new Host.Unreadable();
        }
    }

    private static Host literal(byte[] address, boolean isPlain) {
        try {
            return new Host.Literal(InetAddress.getByAddress(address), isPlain);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static Optional<String> unescaped(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            boolean isEscape = bytes[at] == '%' && high >= 0 && low >= 0;
            plain.put(isEscape ? (byte) (high * 16 + low) : bytes[at]);
            at += isEscape ? 2 : 0;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> ascii(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replace('\u3002', '.')
                .toLowerCase(Locale.ROOT);
        try {
            return folded.isEmpty()
                    ? Optional.empty()
                    : Optional.of(IDN.toASCII(folded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
