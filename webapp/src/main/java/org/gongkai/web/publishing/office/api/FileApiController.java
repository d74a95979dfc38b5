package org.gongkai.web.publishing.office.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.upload.UploadReader;
import org.gongkai.web.files.upload.Uploaded;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.sending.FileDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Attachments for other programs: all files of a request are attached, or none. Positions count from 1. */
@RestController
@RequestMapping("/api/v1/office/items/{id}/attachments")
class FileApiController {
    private final ItemFiles files;
    private final UploadReader uploads;
    private final FileDownload download;
    private final OnceOnly once;
    private final Answers answers;

    FileApiController(ItemFiles files, UploadReader uploads, FileDownload download, OnceOnly once, Answers answers) {
        this.files = files;
        this.uploads = uploads;
        this.download = download;
        this.once = once;
        this.answers = answers;
    }

    /** Attaches every file of a {@code multipart/form-data} request, whatever its fields are called. */
    @PostMapping
    ResponseEntity<ItemView> attach(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        // a request that comes again finds its files attached already: with a key the room is not asked for first
        long revision = Answers.revision(match);
        try (Uploaded uploaded = uploads.read(request, key == null ? files.room(who, id) : files.most(who, id))) {
            List<Received> received = uploaded.allOrNone();
            return answers.of(
                    who, once.carryOut(who, key, said(id, received), () -> files.attach(who, id, revision, received)));
        }
    }

    /** The place a file is to have, from 1. */
    record PlaceForm(int position) {}

    @PutMapping("/{position}")
    ResponseEntity<ItemView> move(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody PlaceForm form) {
        return answers.of(who, files.move(who, id, Answers.revision(match), position, form.position()));
    }

    @DeleteMapping("/{position}")
    ResponseEntity<ItemView> detach(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return answers.of(who, files.detach(who, id, Answers.revision(match), position));
    }

    @GetMapping("/{position}")
    ResponseEntity<Resource> read(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return download.send(files.download(who, id, position), "no-store", request, response);
    }

    /** Tells one upload from another: by what was sent, not by how. */
    private static List<Object> said(long id, List<Received> received) {
        return List.of(
                id,
                "attachments",
                received.stream()
                        .map(file -> file.name() + "/" + file.content().sha256())
                        .toList());
    }
}
