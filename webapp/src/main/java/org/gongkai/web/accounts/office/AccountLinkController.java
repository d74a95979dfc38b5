package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.model.Keys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of an account: whoever was given it chooses a password. */
@Controller
class AccountLinkController {
    private static final String PAGE = "accounts/office/choose-password";

    private final Keys keys;

    AccountLinkController(Keys keys) {
        this.keys = keys;
    }

    @GetMapping("/set-up/account")
    String ask(@RequestParam(defaultValue = "") String token, Model page, HttpServletResponse response) {
        boolean isValid = keys.linkOf(token).isPresent();
        if (!isValid) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
        page.addAttribute("isValid", isValid);
        page.addAttribute("token", token);
        return PAGE;
    }

    @PostMapping("/set-up/account")
    String choose(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String password,
            Model page,
            HttpServletResponse response) {
        try {
            if (keys.choose(token, password)) {
                return "redirect:/sign-in";
            }
        } catch (AccountRefused refused) {
            page.addAttribute("problem", refused);
        }
        return ask(token, page, response);
    }
}
