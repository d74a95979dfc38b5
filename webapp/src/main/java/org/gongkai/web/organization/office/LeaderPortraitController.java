package org.gongkai.web.organization.office;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.PictureIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.upload.UploadReader;
import org.gongkai.web.files.upload.Uploaded;
import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.sending.PortraitDownload;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A leader's portrait is brought, looked at and taken away. What an upload needs beside its file stands in its address, since asking
 * for parameters would receive it as a whole.
 */
@Controller
@RequestMapping("/office/organization/lines/{id:\\d{1,18}}")
class LeaderPortraitController {
    private static final String NOT_KEPT = "no-store";

    private final Portraits portraits;
    private final UploadReader uploads;
    private final PictureIntake pictures;
    private final PortraitDownload download;
    private final EntryPage page;

    LeaderPortraitController(
            Portraits portraits,
            UploadReader uploads,
            PictureIntake pictures,
            PortraitDownload download,
            EntryPage page) {
        this.portraits = portraits;
        this.uploads = uploads;
        this.pictures = pictures;
        this.download = download;
        this.page = page;
    }

    @PostMapping("/portrait/version-{version:\\d{1,9}}")
    String bring(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int version,
            HttpServletRequest request,
            Model model) {
        Entry entry = portraits.portrayed(who, id);
        try (Uploaded uploaded = uploads.read(request, 1)) {
            if (!uploaded.refused().isEmpty()) {
                throw uploaded.refused().getFirst();
            }
            try (Received plain = pictures.drawnAnew(uploaded.files().getFirst())) {
                portraits.bring(who, id, version, plain);
            }
            return "redirect:/office/organization/" + entry.body();
        } catch (FileRefused refused) {
            return page.withoutPortrait(who, entry, refused, model);
        }
    }

    @PostMapping("/portrait/remove")
    String takeAway(@AuthenticationPrincipal SignedIn who, @PathVariable long id, @RequestParam int version) {
        return "redirect:/office/organization/"
                + portraits.takeAway(who, id, version).body();
    }

    @GetMapping("/portrait-{since:\\d{1,9}}.jpg")
    ResponseEntity<Resource> portrait(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @PathVariable int since) {
        return portraits
                .find(who, id, since)
                .map(portrait -> download.send(portrait, NOT_KEPT))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
