package org.gongkai.web.channels.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.BoardPhotos;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.BoardPhoto;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.PictureIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.upload.UploadReader;
import org.gongkai.web.files.upload.Uploaded;
import org.gongkai.web.ui.TypedDay;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Photos of boards. The day of a photo stands in the address it is sent to, since asking for parameters would receive the upload as a whole.
 */
@Controller
@RequestMapping("/office/channels/lines/{id:\\d{1,18}}/photos")
class PhotoController {
    /** Titles on a board can be read, faces in a crowd hardly. */
    private static final int LONGEST_SIDE = 1_600;

    private final BoardPhotos photos;
    private final Registers registers;
    private final Intake intake;
    private final KeptFiles files;
    private final MessageSource words;

    PhotoController(BoardPhotos photos, Registers registers, Intake intake, KeptFiles files, MessageSource words) {
        this.photos = photos;
        this.registers = registers;
        this.intake = intake;
        this.files = files;
        this.words = words;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        return show(who, id, TypedDay.read(day).orElseGet(registers::today), model);
    }

    @PostMapping("/day-{day:\\d{4}-\\d{2}-\\d{2}}")
    String bring(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String day,
            HttpServletRequest request,
            Model model) {
        photos.photographed(who, id);
        LocalDate taken = Details.day(day);
        Locale locale = LocaleContextHolder.getLocale();
        try (Uploaded uploaded = intake.uploads().read(request, 1)) {
            try (Received plain =
                    intake.pictures().drawnAnew(uploaded.allOrNone().getFirst(), LONGEST_SIDE)) {
                photos.bring(who, id, taken, plain);
            }
        } catch (FileRefused refused) {
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, id, taken, model);
        } catch (ChannelRefused refused) { // the day, above all
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, id, taken, model);
        }
        return "redirect:/office/channels/lines/" + id + "/photos";
    }

    @PostMapping("/{photo:\\d{1,18}}/remove")
    String remove(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable long photo,
            @RequestParam(defaultValue = "") String reason) {
        photos.remove(who, photo, reason);
        return "redirect:/office/channels/lines/" + id + "/photos";
    }

    @GetMapping("/{photo:\\d{1,18}}.jpg")
    ResponseEntity<Resource> photo(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @PathVariable long photo) {
        BoardPhoto found = photos.find(who, photo);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(found.taken().bytes())
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(files.path(found.taken().sha256())));
    }

    private String show(SignedIn who, long id, LocalDate day, Model model) {
        Channel channel = registers.find(who, id);
        model.addAttribute("photos", photos.of(who, id));
        model.addAttribute("channel", channel);
        model.addAttribute("agency", registers.body(who, channel.body()));
        model.addAttribute("day", day);
        model.addAttribute("mayBring", photos.mayBring(who, channel.body()) && channel.isOpen(day));
        model.addAttribute("megabytes", files.limits().fileMegabytes());
        return "channels/office/photos";
    }

    /** How a picture comes in: read within its limits, then drawn anew. */
    @Component
    record Intake(UploadReader uploads, PictureIntake pictures) {}
}
