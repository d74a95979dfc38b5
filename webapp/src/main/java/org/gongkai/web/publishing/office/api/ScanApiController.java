package org.gongkai.web.publishing.office.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.upload.UploadReader;
import org.gongkai.web.files.upload.Uploaded;
import org.gongkai.web.publishing.ItemFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scans of signed forms for other programs, one in a request, each bound to the opinion that was recorded before. */
@RestController
@RequestMapping("/api/v1/office/items/{id}/reviews/{review}/scans")
class ScanApiController {
    private final ItemFiles files;
    private final UploadReader uploads;
    private final OnceOnly once;
    private final Answers answers;

    ScanApiController(ItemFiles files, UploadReader uploads, OnceOnly once, Answers answers) {
        this.files = files;
        this.uploads = uploads;
        this.once = once;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<ItemView> add(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int review,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        try (Uploaded uploaded = uploads.read(request, Math.min(1, files.most(who, id)))) {
            Received scan = uploaded.allOrNone().getFirst();
            List<Object> said =
                    List.of(id, "scan", review, scan.name(), scan.content().sha256());
            return answers.of(who, once.carryOut(who, key, said, () -> files.addScan(who, id, review, scan)));
        }
    }
}
