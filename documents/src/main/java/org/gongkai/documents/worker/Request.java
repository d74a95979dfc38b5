package org.gongkai.documents.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.gongkai.documents.Limits;

/**
 * A file to open.
 *
 * @param skip documents of the file that were dealt with before
 */
record Request(String name, Payload payload, Limits limits, int skip) {
    void writeTo(DataOutputStream out) throws IOException {
        Wire.string(name, out);
        for (RecordComponent limit : Limits.class.getRecordComponents()) {
            out.writeLong(value(limit));
        }
        out.writeInt(skip);
        out.writeInt(payload.length());
        payload.writeTo(out);
        out.flush();
    }

    private long value(RecordComponent limit) {
        try {
            return ((Number) limit.getAccessor().invoke(limits)).longValue();
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("accessors of a public record answer", impossible);
        }
    }

    static Request readFrom(DataInputStream in) throws IOException {
        String name = Wire.string(in);
        Limits limits = limits(in);
        int skip = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Request(name, new Payload.InMemory(bytes), limits, skip);
    }

    private static Limits limits(DataInputStream in) throws IOException {
        RecordComponent[] components = Limits.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            long value = in.readLong();
            values[i] = types[i] == long.class ? (Object) value : (Object) Math.toIntExact(value);
        }
        try {
            return Limits.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public record has its constructor", impossible);
        }
    }
}
