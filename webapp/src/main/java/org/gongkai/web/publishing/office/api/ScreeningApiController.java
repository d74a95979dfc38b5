package org.gongkai.web.publishing.office.api;

import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.FileRepairs;
import org.gongkai.web.publishing.Repairs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done about what screening found in an item, for other programs. */
@RestController
@RequestMapping("/api/v1/office/items/{id:\\d{1,18}}/screening")
class ScreeningApiController {
    private final Repairs repairs;
    private final FileRepairs fileRepairs;
    private final Answers answers;

    ScreeningApiController(Repairs repairs, FileRepairs fileRepairs, Answers answers) {
        this.repairs = repairs;
        this.fileRepairs = fileRepairs;
        this.answers = answers;
    }

    /**
     * Why something may stand.
     *
     * @param reason at most 300 characters
     */
    record AnswerForm(@Nullable String reason) {}

    @PostMapping("/{key}/mask")
    ResponseEntity<ItemView> mask(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return answers.of(who, repairs.mask(who, id, Answers.revision(match), key));
    }

    /** Puts in the place of a file one without what was found in it and without what its pages do not show. */
    @PostMapping("/files/{position:\\d{1,3}}/clean")
    ResponseEntity<ItemView> clean(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable int position,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return answers.of(
                who,
                fileRepairs.clean(who, id, Answers.revision(match), position).item());
    }

    @PostMapping("/{key}/answer")
    ResponseEntity<ItemView> answer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody AnswerForm form) {
        String reason = form.reason() == null ? "" : form.reason();
        return answers.of(who, repairs.answer(who, id, Answers.revision(match), key, reason));
    }
}
