package org.gongkai.web.publishing.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.sending.FileDownload;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Files of public items: the database is asked before each answer, and whoever kept one has to ask again. */
@Controller
class PublicFileController {
    /** A copy may be kept and is never used without asking: what is withdrawn is gone at once. */
    private static final String ASK_AGAIN = "no-cache";

    private final PublicItems items;
    private final FileDownload download;

    PublicFileController(PublicItems items, FileDownload download) {
        this.items = items;
        this.download = download;
    }

    /** The file at this position, from 1, of the public version; under another name it is another file, and not there. */
    @GetMapping("/items/{id:\\d{1,18}}/attachments/{position:\\d{1,3}}/{name}")
    Object attachment(
            @PathVariable long id,
            @PathVariable int position,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PublicItems.Answer answer = items.find(id).orElseThrow(PublicFileController::unknown);
        return switch (answer) {
            case PublicItems.Answer.Shown(PublicItem item) -> {
                List<Attachment> files = item.content().attachments();
                if (position < 1
                        || position > files.size()
                        || !files.get(position - 1).addressName().equals(name)) {
                    throw unknown();
                }
                yield download.send(files.get(position - 1), ASK_AGAIN, request, response);
            }
            case PublicItems.Answer.Gone gone -> GonePage.of(gone, response);
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
