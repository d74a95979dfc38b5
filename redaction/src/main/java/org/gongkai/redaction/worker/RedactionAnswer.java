package org.gongkai.redaction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.model.Removed;

/** What a process answers: a file and what was taken out of it, or why there is none. */
final class RedactionAnswer {
    /** Twice what may be sent: a redacted file hardly grows. */
    private static final int LARGEST = 64 << 20;

    private static final String DONE = "done";

    private RedactionAnswer() {}

    static void write(Redacted redacted, DataOutputStream out) throws IOException {
        byte[] bytes = redacted.bytes();
        out.writeUTF(DONE);
        for (Removed what : Removed.values()) {
            out.writeInt(redacted.removed().getOrDefault(what, 0));
        }
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static void write(Why why, DataOutputStream out) throws IOException {
        out.writeUTF(why.name());
        out.flush();
    }

    static Redacted read(DataInputStream in) throws IOException, CannotRedact {
        String said = in.readUTF();
        for (Why why : Why.values()) {
            if (why.name().equals(said)) {
                throw new CannotRedact(why, "said by the process");
            }
        }
        Map<Removed, Integer> removed = new EnumMap<>(Removed.class);
        for (Removed what : Removed.values()) {
            int count = in.readInt();
            if (count > 0) {
                removed.put(what, count);
            }
        }
        int length = in.readInt();
        byte[] bytes = length < 0 || length > LARGEST ? new byte[0] : in.readNBytes(length);
        if (!said.equals(DONE) || length <= 0 || bytes.length != length) {
            throw new IOException("an answer of " + length + " bytes must have at most " + LARGEST);
        }
        return new Redacted(bytes, removed);
    }
}
