package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.web.files.model.FileSize;
import org.gongkai.web.files.model.FileWarning;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.publishing.model.Attachment;

/**
 * A file as the page shows it.
 *
 * @param position from 1
 * @param warnings keys of the sentences that say what to look at
 */
record FileView(int position, String name, String addressName, FileSize size, String hash, List<String> warnings) {

    static List<FileView> of(List<Attachment> files, Map<String, KeptFile> kept) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> of(i + 1, files.get(i), kept))
                .toList();
    }

    private static FileView of(int position, Attachment file, Map<String, KeptFile> kept) {
        KeptFile content = kept.get(file.sha256());
        List<String> warnings = content == null
                ? List.of()
                : content.warnings().stream().sorted().map(FileWarning::key).toList();
        return new FileView(
                position, file.name(), file.addressName(), new FileSize(file.bytes()), file.shownHash(), warnings);
    }
}
