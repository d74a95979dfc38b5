package org.gongkai.web.organization.sending;

import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.organization.model.Portrait;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A portrait as an answer. */
@Component
public class PortraitDownload {
    private final KeptFiles files;

    PortraitDownload(KeptFiles files) {
        this.files = files;
    }

    /**
     * The picture.
     *
     * @param caching what others may keep of it
     */
    public ResponseEntity<Resource> send(Portrait portrait, String caching) {
        return ResponseEntity.ok()
                .eTag("\"" + portrait.sha256() + "\"")
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(portrait.bytes())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .body(new FileSystemResource(files.path(portrait.sha256())));
    }
}
