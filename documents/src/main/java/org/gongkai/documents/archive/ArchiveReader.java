package org.gongkai.documents.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;

/** Opens what is in an archive. */
public final class ArchiveReader {
    private final ZipDirectory entries;
    private final BiFunction<String, byte[], List<Opened>> opening;

    /**
     * A reader of one archive.
     *
     * @param opening opens one file by the name to show and its bytes
     */
    public ArchiveReader(ZipDirectory entries, BiFunction<String, byte[], List<Opened>> opening) {
        this.entries = entries;
        this.opening = opening;
    }

    /** Opens every file in the archive, in its order; an archive without files is refused as empty. */
    public List<Opened> read(String archive) {
        List<Opened> opened = new ArrayList<>();
        for (ZipMember member : entries.members()) {
            if (!member.isFolder() && !isLeftover(member.name())) {
                opened.addAll(open(archive + "!/" + member.name(), member));
            }
        }
        if (opened.isEmpty()) {
            throw new RefusedException(Refusal.Code.IS_EMPTY);
        }
        return opened;
    }

    private List<Opened> open(String name, ZipMember member) {
        byte[] content;
        try {
            content = entries.content(member);
        } catch (RefusedException refused) {
            return List.of(new Opened.Refused(name, "", MediaType.UNKNOWN, refused.of(name)));
        }
        return opening.apply(name, content);
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
