package org.gongkai.documents.archive;

import java.util.function.BiConsumer;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;

/** Goes through what is in an archive, holding one file at a time. */
public final class ArchiveReader {
    private final ZipDirectory entries;
    private final BiConsumer<String, byte[]> opening;
    private final BiConsumer<String, RefusedException> refusal;

    /**
     * A reader of one archive.
     *
     * @param opening opens one file by the name to show and its bytes
     * @param refusal is told why a file could not even be taken out
     */
    public ArchiveReader(
            ZipDirectory entries, BiConsumer<String, byte[]> opening, BiConsumer<String, RefusedException> refusal) {
        this.entries = entries;
        this.opening = opening;
        this.refusal = refusal;
    }

    /** Opens every file in the archive, in its order; answers whether there was any. */
    public boolean read(String archive) {
        boolean hasFiles = false;
        for (ZipMember member : entries.members()) {
            if (!member.isFolder() && !isLeftover(member.name())) {
                hasFiles = true;
                open(archive + "!/" + member.name(), member);
            }
        }
        return hasFiles;
    }

    private void open(String name, ZipMember member) {
        byte[] content;
        try {
            content = entries.content(member);
        } catch (RefusedException refused) {
            refusal.accept(name, refused);
            return;
        } catch (RuntimeException broken) {
            refusal.accept(name, new RefusedException(Refusal.Code.CORRUPTED, "zip"));
            return;
        }
        opening.accept(name, content);
    }

    /** What operating systems leave in archives without being asked. */
    private static boolean isLeftover(String name) {
        String plain = name.replace('\\', '/');
        String file = plain.substring(plain.lastIndexOf('/') + 1);
        return plain.startsWith("__MACOSX/")
                || plain.contains("/__MACOSX/")
                || file.equals(".DS_Store")
                || file.equalsIgnoreCase("Thumbs.db")
                || file.equalsIgnoreCase("desktop.ini")
                || file.startsWith("~$");
    }
}
