package org.gongkai.web.publishing.portal.feeds;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * An answer that programs may keep and ask about again. It is known by its content alone and says no time of its last change: when
 * something is withdrawn the newest that is left is older than before, and whoever asks by time would go on showing what is gone.
 */
final class TaggedAnswer {
    private TaggedAnswer() {}

    /** Whether the program has it already is seen from its question by the framework. */
    static ResponseEntity<byte[]> of(byte[] content, String mediaType) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .body(content);
    }
}
