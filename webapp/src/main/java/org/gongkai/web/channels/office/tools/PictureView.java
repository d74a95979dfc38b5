package org.gongkai.web.channels.office.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.PublicItem;

/**
 * A picture of an item, to be put into another editor.
 *
 * @param number from 1, among the pictures
 * @param caption its name without the ending
 * @param address of the public file
 */
record PictureView(int number, String caption, String address) {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    static List<PictureView> of(PublicItem item) {
        List<PictureView> pictures = new ArrayList<>();
        List<Attachment> files = item.content().attachments();
        for (int i = 0; i < files.size(); i++) {
            if (PICTURES.contains(files.get(i).mediaType())) {
                String address = "/items/" + item.id() + "/attachments/" + (i + 1) + "/"
                        + files.get(i).addressName();
                String caption = files.get(i).name().replaceFirst("\\.[A-Za-z]{3,4}$", "");
                pictures.add(new PictureView(pictures.size() + 1, caption, address));
            }
        }
        return pictures;
    }
}
