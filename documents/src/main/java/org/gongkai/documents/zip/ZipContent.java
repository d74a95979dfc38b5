package org.gongkai.documents.zip;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates one entry step by step, never trusting the size that the archive claims. */
final class ZipContent {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] archive;
    private final int start;
    private final ZipMember member;
    private final InflationBudget budget;

    ZipContent(byte[] archive, int start, ZipMember member, InflationBudget budget) {
        this.archive = archive;
        this.start = start;
        this.member = member;
        this.budget = budget;
    }

    byte[] inflate() {
        byte[] content = switch (member.method()) {
            case STORED -> stored();
            case DEFLATED -> deflated();
            default -> throw ZipDirectory.corrupted();
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != member.crc()) {
            throw ZipDirectory.corrupted();
        }
        return content;
    }

    private byte[] stored() {
        budget.check(member.packed(), member.packed());
        budget.takeBytes(member.packed());
        return Arrays.copyOfRange(archive, start, start + (int) member.packed());
    }

    /** Room for what the archive claims, within what it can be and what is allowed. */
    private int firstGuess() {
        long claimed = Math.max(member.size(), 64) + 1;
        return (int) Math.min(
                Math.min(claimed, member.packed() * 16 + 64), budget.limits().fileBytes() + 1);
    }

    private byte[] deflated() {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, start, (int) member.packed());
            byte[] out = new byte[firstGuess()];
            int filled = 0;
            while (!inflater.finished()) {
                if (filled == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                int got = inflater.inflate(out, filled, Math.min(out.length - filled, 1 << 16));
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw ZipDirectory.corrupted();
                }
                filled += got;
                budget.check(filled, member.packed());
                budget.takeBytes(got);
            }
            return filled == out.length ? out : Arrays.copyOf(out, filled);
        } catch (DataFormatException broken) {
            throw ZipDirectory.corrupted();
        } finally {
            inflater.end();
        }
    }
}
