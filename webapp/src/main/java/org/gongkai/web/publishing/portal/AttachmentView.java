package org.gongkai.web.publishing.portal;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.web.files.model.FileSize;
import org.gongkai.web.publishing.model.Attachment;

/**
 * A file on the page of an item.
 *
 * @param position from 1
 */
record AttachmentView(int position, String name, String addressName, FileSize size) {

    static List<AttachmentView> of(List<Attachment> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> new AttachmentView(
                        i + 1,
                        files.get(i).name(),
                        files.get(i).addressName(),
                        new FileSize(files.get(i).bytes())))
                .toList();
    }
}
