package org.gongkai.documents.zip;

import java.nio.ByteBuffer;

/** The wider numbers of an entry (zip64), which stand behind its name where those before it do not suffice. */
final class ZipExtra {
    private static final int WIDE = 0x0001;
    private static final long NARROW = 0xFFFF_FFFFL;

    private ZipExtra() {}

    /** The entry with its wider numbers, or as it was where it needs none. */
    static ZipMember complete(ZipMember member, ByteBuffer in, int from, int length) {
        if (member.size() != NARROW && member.packed() != NARROW && member.header() != -1) {
            return member;
        }
        int end = Math.min(in.limit(), from + length);
        for (int at = from; at + 4 <= end; at += 4 + Short.toUnsignedInt(in.getShort(at + 2))) {
            if (in.getShort(at) == WIDE) {
                return widened(
                        member,
                        in.slice(at + 4, Math.min(end - at - 4, in.getShort(at + 2) & 0xFFFF))
                                .order(in.order()));
            }
        }
        throw ZipDirectory.corrupted();
    }

    private static ZipMember widened(ZipMember member, ByteBuffer extra) {
        long size = member.size() == NARROW ? next(extra) : member.size();
        long packed = member.packed() == NARROW ? next(extra) : member.packed();
        long header = member.header() == -1 ? next(extra) : member.header();
        return new ZipMember(
                member.name(), member.isEncrypted(), member.method(), member.crc(), packed, size, (int) header);
    }

    /** Nothing in a file held in memory is larger than its numbers can be. */
    private static long next(ByteBuffer extra) {
        long value = extra.remaining() >= Long.BYTES ? extra.getLong() : -1;
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw ZipDirectory.corrupted();
        }
        return value;
    }
}
