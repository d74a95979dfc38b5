package org.gongkai.web.publishing.office;

import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.ui.QrCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Forms that are printed and signed: each for exactly one content, whose fingerprint it carries. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}")
class FormController {
    private final Publishing publishing;
    private final ItemPage page;

    FormController(Publishing publishing, ItemPage page) {
        this.publishing = publishing;
        this.page = page;
    }

    @GetMapping("/approval-form")
    String approval(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        page.show(who, publishing.find(who, id), model);
        return "publishing/office/approval-form";
    }

    @GetMapping("/confidentiality-form")
    String confidentiality(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        page.show(who, publishing.find(who, id), model);
        return "publishing/office/confidentiality-form";
    }

    /** Leads whoever holds the paper to the page on which it is recorded. */
    @GetMapping("/code.svg")
    ResponseEntity<String> code(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        publishing.find(who, id);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/office/items/{id}")
                .buildAndExpand(id)
                .toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrCode.of(address).svg());
    }
}
