package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.redaction.model.Removed;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.FileRepairs;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.Repairs;
import org.gongkai.web.publishing.model.ActionRefused;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was found before publication is covered, cleaned out of files, or answered for. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}/screening")
class ScreeningController {
    private final Repairs repairs;
    private final FileRepairs fileRepairs;
    private final Publishing publishing;
    private final UploadAnswer answer;

    ScreeningController(Repairs repairs, FileRepairs fileRepairs, Publishing publishing, UploadAnswer answer) {
        this.repairs = repairs;
        this.fileRepairs = fileRepairs;
        this.publishing = publishing;
        this.answer = answer;
    }

    @PostMapping("/{key:[0-9a-f]{32}}/mask")
    String mask(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam long revision,
            Model model) {
        return changed(who, id, () -> repairs.mask(who, id, revision, key), model);
    }

    @PostMapping("/{key:[0-9a-f]{32}}/answer")
    String answer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String key,
            @ModelAttribute("said") AnswerForm form,
            Model model) {
        model.addAttribute("answered", key);
        return changed(who, id, () -> repairs.answer(who, id, form.revision(), key, form.reason()), model);
    }

    @PostMapping("/files/{position:\\d{1,3}}/clean")
    String clean(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("place") FilePlace place,
            Model model,
            RedirectAttributes onward) {
        return changed(who, place.id(), () -> onward.addFlashAttribute("cleaned", cleaned(who, place)), model);
    }

    private Map<Removed, Integer> cleaned(SignedIn who, FilePlace place) {
        return new TreeMap<>(fileRepairs
                .clean(who, place.id(), place.revision(), place.position())
                .removed());
    }

    private String changed(SignedIn who, long id, Runnable change, Model model) {
        try {
            change.run();
        } catch (ActionRefused | FileRefused refused) {
            return answer.after(who, publishing.find(who, id), List.of(refused), model);
        }
        return "redirect:/office/items/" + id + "#screening";
    }

    /**
     * Which file of which item.
     *
     * @param position from 1
     * @param revision the revision that was read
     */
    record FilePlace(long id, int position, long revision) {}

    /**
     * Why something may stand, as it was typed.
     *
     * @param revision the revision that was read
     */
    record AnswerForm(long revision, String reason) {}
}
