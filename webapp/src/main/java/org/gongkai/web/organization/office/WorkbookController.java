package org.gongkai.web.organization.office;

import java.io.IOException;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.ChangeRefused;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.workbook.DryRun;
import org.gongkai.web.organization.workbook.StagedStore;
import org.gongkai.web.organization.workbook.Workbooks;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The workbook: downloaded, brought back, looked at row by row, and taken over once somebody says so. */
@Controller
@RequestMapping("/office/organization")
class WorkbookController {
    private static final String PAGE = "organization/office/workbook";
    private static final long LARGEST = 8L << 20;

    private final Workbooks workbooks;
    private final StagedStore staged;

    WorkbookController(Workbooks workbooks, StagedStore staged) {
        this.workbooks = workbooks;
        this.staged = staged;
    }

    @GetMapping("/workbook")
    String page(@AuthenticationPrincipal SignedIn who) {
        allow(who);
        return PAGE;
    }

    @GetMapping("/workbook.xlsx")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn who) {
        allow(who);
        return GivenFile.of("bodies", FileType.XLSX, workbooks.write(who));
    }

    @PostMapping("/workbook")
    String look(@AuthenticationPrincipal SignedIn who, @RequestParam MultipartFile file, Model model)
            throws IOException {
        allow(who);
        if (file.isEmpty() || file.getSize() > LARGEST) {
            model.addAttribute("refusal", "workbook.refused.size");
            return PAGE;
        }
        byte[] bytes = file.getBytes();
        Optional<DryRun> run = workbooks.look(who, bytes);
        if (run.isEmpty()) {
            model.addAttribute("refusal", "workbook.refused.not-ours");
            return PAGE;
        }
        model.addAttribute("run", run.get());
        model.addAttribute("staged", staged.keep(who.accountId(), bytes));
        return PAGE;
    }

    @PostMapping("/workbook/{id:\\d{1,18}}/take-over")
    String takeOver(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @RequestParam int expected, Model model) {
        byte[] bytes =
                staged.find(who.accountId(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<DryRun> run = takeOver(who, bytes, expected);
        if (run.isEmpty()
                || !run.get().problems().isEmpty()
                || run.get().changes().size() != expected) {
            run.or(() -> workbooks.look(who, bytes)).ifPresent(now -> model.addAttribute("run", now));
            model.addAttribute("staged", id);
            model.addAttribute("refusal", "workbook.refused.changed");
            return PAGE;
        }
        staged.forget(who.accountId());
        model.addAttribute("taken", expected);
        return PAGE;
    }

    /** Empty where somebody changed the same at the same moment, and nothing was written. */
    private Optional<DryRun> takeOver(SignedIn who, byte[] workbook, int expected) {
        try {
            return workbooks.takeOver(who, workbook, expected);
        } catch (EntryRefused | ChangeRefused _) {
            return Optional.empty();
        }
    }

    private void allow(SignedIn who) {
        if (!workbooks.mayKeep(who)) {
            throw new EntryRefused(EntryRefused.Reason.NOT_ALLOWED);
        }
    }
}
