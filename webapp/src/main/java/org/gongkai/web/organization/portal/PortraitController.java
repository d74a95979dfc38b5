package org.gongkai.web.organization.portal;

import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.sending.PortraitDownload;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Portraits of those who are leaders now; one who left, or what nobody has agreed to, is not there. */
@Controller
class PortraitController {
    /** A copy may be kept and is never used without asking: who left is gone at once. */
    private static final String ASK_AGAIN = "no-cache";

    private final Portraits portraits;
    private final PortraitDownload download;

    PortraitController(Portraits portraits, PortraitDownload download) {
        this.portraits = portraits;
        this.download = download;
    }

    /** The portrait that came with this version of a line. */
    @GetMapping("/bodies/{body:\\d{1,18}}/leaders/{line:\\d{1,18}}/portrait-{since:\\d{1,9}}.jpg")
    ResponseEntity<Resource> portrait(@PathVariable long body, @PathVariable long line, @PathVariable int since) {
        return portraits
                .shown(body, line, since)
                .map(portrait -> download.send(portrait, ASK_AGAIN))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
