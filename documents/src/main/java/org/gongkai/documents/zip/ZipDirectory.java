package org.gongkai.documents.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** The central directory of a zip file held in memory. Entries that overlap make the whole file corrupted. */
public final class ZipDirectory {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int UTF_8_FLAG = 1 << 11;

    private final byte[] bytes;
    private final ByteBuffer in;
    private final InflationBudget budget;
    private final List<ZipMember> members = new ArrayList<>();
    private final Map<String, ZipMember> byName = new HashMap<>();

    private ZipDirectory(byte[] bytes, InflationBudget budget) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** Reads the directory; a file without one, or with a false one, is refused as corrupted. */
    public static ZipDirectory of(byte[] bytes, InflationBudget budget) {
        ZipDirectory directory = new ZipDirectory(bytes, budget);
        directory.readEntries();
        directory.refuseOverlaps();
        return directory;
    }

    /** All entries in the order of the directory, folders included. */
    public List<ZipMember> members() {
        return List.copyOf(members);
    }

    /** Whether there is an entry of this name, in any case of letters. */
    public boolean contains(String name) {
        return byName.containsKey(key(name));
    }

    /** Content of the entry of this name, in any case of letters. */
    public Optional<byte[]> content(String name) {
        return Optional.ofNullable(byName.get(key(name))).map(this::content);
    }

    /** Content of an entry, within the budget. */
    public byte[] content(ZipMember member) {
        if (member.isEncrypted()) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        }
        int start = dataStart(member);
        if (start + member.packed() > bytes.length) {
            throw corrupted();
        }
        return new ZipContent(bytes, start, member, budget).inflate();
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(java.util.Locale.ROOT);
    }

    private int dataStart(ZipMember member) {
        int header = member.header();
        if (header < 0 || header > bytes.length - LOCAL_SIZE || in.getInt(header) != LOCAL_HEADER) {
            throw corrupted();
        }
        return header + LOCAL_SIZE + unsignedShort(header + 26) + unsignedShort(header + 28);
    }

    private void readEntries() {
        int end = findEnd();
        ZipEnd ending = ZipEnd.at(end, in);
        long start = ending.start();
        int count = ending.count();
        budget.takeEntries(count);
        if (start < 0 || start > end) {
            throw corrupted();
        }
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at > bytes.length - ENTRY_SIZE || in.getInt(at) != ENTRY) {
                throw corrupted();
            }
            int nameLength = unsignedShort(at + 28);
            if (at + ENTRY_SIZE + nameLength > bytes.length) {
                throw corrupted();
            }
            add(ZipExtra.complete(entry(at, nameLength), in, at + ENTRY_SIZE + nameLength, unsignedShort(at + 30)));
            at += ENTRY_SIZE + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
        }
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (in.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw corrupted();
    }

    private ZipMember entry(int at, int nameLength) {
        int flags = unsignedShort(at + 8);
        return new ZipMember(
                name(at + ENTRY_SIZE, nameLength, (flags & UTF_8_FLAG) != 0),
                (flags & 1) != 0,
                unsignedShort(at + 10),
                in.getInt(at + 16),
                Integer.toUnsignedLong(in.getInt(at + 20)),
                Integer.toUnsignedLong(in.getInt(at + 24)),
                in.getInt(at + 42));
    }

    private void add(ZipMember member) {
        members.add(member);
        byName.putIfAbsent(key(member.name()), member);
    }

    private String name(int from, int length, boolean isUtf8) {
        if (!isUtf8) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, length))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return new String(bytes, from, length, Charset.forName("GB18030"));
            }
        }
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private void refuseOverlaps() {
        List<ZipMember> byPlace = new ArrayList<>(members);
        byPlace.sort(Comparator.comparingInt(ZipMember::header));
        long free = 0;
        for (ZipMember member : byPlace) {
            if (member.header() < free) {
                throw corrupted();
            }
            free = member.header() + (long) LOCAL_SIZE + member.packed();
        }
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    static RefusedException corrupted() {
        return new RefusedException(Refusal.Code.CORRUPTED, "zip");
    }
}
