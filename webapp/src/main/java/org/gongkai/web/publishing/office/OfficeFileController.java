package org.gongkai.web.publishing.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.upload.UploadReader;
import org.gongkai.web.files.upload.Uploaded;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.sending.FileDownload;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Files are attached, taken out and downloaded by those who work on an item. What an upload needs beside its files stands in its
 * address, since asking for parameters would receive it as a whole.
 */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}")
class OfficeFileController {
    private static final String NOT_KEPT = "no-store";

    private final ItemFiles files;
    private final Publishing publishing;
    private final UploadReader uploads;
    private final FileDownload download;
    private final UploadAnswer answer;

    OfficeFileController(
            ItemFiles files, Publishing publishing, UploadReader uploads, FileDownload download, UploadAnswer answer) {
        this.files = files;
        this.publishing = publishing;
        this.uploads = uploads;
        this.download = download;
        this.answer = answer;
    }

    /** Keeps the files that can be taken and names the others. */
    @PostMapping("/attachments/revision-{revision:\\d{1,18}}")
    String attach(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable long revision,
            HttpServletRequest request,
            Model model) {
        List<RuntimeException> refused = new ArrayList<>();
        try (Uploaded uploaded = uploads.read(request, files.room(who, id))) {
            refused.addAll(uploaded.refused());
            if (!uploaded.files().isEmpty()) {
                files.attach(who, id, revision, uploaded.files());
            }
        } catch (FileRefused | ActionRefused refusal) {
            refused.addFirst(refusal);
        }
        return answer.after(who, publishing.find(who, id), refused, model);
    }

    @PostMapping("/attachments/{position:\\d{1,3}}/remove")
    String detach(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam long revision,
            Model model) {
        return changed(who, id, () -> files.detach(who, id, revision, position), model);
    }

    @PostMapping("/attachments/{position:\\d{1,3}}/up")
    String up(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam long revision,
            Model model) {
        return changed(who, id, () -> files.move(who, id, revision, position, position - 1), model);
    }

    @PostMapping("/attachments/{position:\\d{1,3}}/down")
    String down(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam long revision,
            Model model) {
        return changed(who, id, () -> files.move(who, id, revision, position, position + 1), model);
    }

    private String changed(SignedIn who, long id, Runnable change, Model model) {
        List<RuntimeException> refused = new ArrayList<>();
        try {
            change.run();
        } catch (ActionRefused refusal) {
            refused.add(refusal);
        }
        return answer.after(who, publishing.find(who, id), refused, model);
    }

    @GetMapping("/attachments/{position:\\d{1,3}}/{name}")
    ResponseEntity<Resource> attachment(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return download.send(files.download(who, id, position), NOT_KEPT, request, response);
    }

    @PostMapping("/reviews/{review:\\d{1,4}}/scans")
    String addScan(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int review,
            HttpServletRequest request,
            Model model) {
        List<RuntimeException> refused = new ArrayList<>();
        try (Uploaded uploaded = uploads.read(request, 1)) {
            refused.addAll(uploaded.refused());
            if (!uploaded.files().isEmpty()) {
                files.addScan(who, id, review, uploaded.files().getFirst());
            }
        } catch (FileRefused | ActionRefused refusal) {
            refused.addFirst(refusal);
        }
        return answer.after(who, publishing.find(who, id), refused, model);
    }

    @GetMapping("/reviews/{review:\\d{1,4}}/scans/{position:\\d{1,3}}/{name}")
    ResponseEntity<Resource> scan(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int review,
            @PathVariable int position,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return download.send(files.downloadScan(who, id, review, position), NOT_KEPT, request, response);
    }
}
