package org.gongkai.redaction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.MediaType;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.screening.sighting.Kind;

/** What a process is asked to do. */
final class RedactionRequest {
    private final MediaType type;
    private final List<Cover> covers;
    private final byte[] file;

    RedactionRequest(MediaType type, List<Cover> covers, byte[] file) {
        this.type = type;
        this.covers = List.copyOf(covers);
        this.file = file;
    }

    MediaType type() {
        return type;
    }

    List<Cover> covers() {
        return covers;
    }

    byte[] file() {
        return file;
    }

    void writeTo(DataOutputStream out) throws IOException {
        write(type.name(), out);
        out.writeInt(covers.size());
        for (Cover cover : covers) {
            write(cover.kind().name(), out);
            write(cover.found(), out);
            write(cover.masked(), out);
        }
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    static RedactionRequest readFrom(DataInputStream in) throws IOException {
        MediaType type = MediaType.valueOf(read(in));
        List<Cover> covers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            covers.add(new Cover(Kind.valueOf(read(in)), read(in), read(in)));
        }
        return new RedactionRequest(type, covers, in.readNBytes(in.readInt()));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
