package org.gongkai.web.publishing.sending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.ui.GivenFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A file as an answer: streamed, saved and never shown, asked for anew each time, in parts where that is wanted. */
@Component
public class FileDownload {
    /** Whatever the file is, opened from this address it may do nothing. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'";

    private final KeptFiles files;

    FileDownload(KeptFiles files) {
        this.files = files;
    }

    /**
     * The file.
     *
     * @param caching what others may keep of it
     */
    public ResponseEntity<Resource> send(
            Attachment file, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path path = files.path(file.sha256());
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        boolean isOtherNow = ifRange != null && !ifRange.equals(tag);
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(isOtherNow ? file.bytes() : Files.size(path))
                .header(HttpHeaders.CONTENT_DISPOSITION, GivenFile.disposition(file.name()))
                .body(isOtherNow ? new InputStreamResource(Files.newInputStream(path)) : new FileSystemResource(path));
    }
}
