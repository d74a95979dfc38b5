package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.entrance.SessionCookie;
import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.gongkai.web.accounts.model.OwnKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of one's own password, authenticator and code card. */
@Controller
class OwnKeysController {
    private static final String FACTOR_ADDRESS = "/office/account/second-factor";
    private static final String PASSWORD_ADDRESS = "/office/account/password";
    private static final String PROBLEM = "problem";

    private final OwnKeys keys;
    private final SessionCookie cookie;

    OwnKeysController(OwnKeys keys, SessionCookie cookie) {
        this.keys = keys;
        this.cookie = cookie;
    }

    @GetMapping(FACTOR_ADDRESS)
    String secondFactor(StaffAuthentication now, Model page) {
        SignedIn who = now.getPrincipal();
        page.addAttribute("who", who);
        page.addAttribute("isNeeded", now.lacksFactor());
        page.addAttribute("left", keys.cardCodesLeft(who));
        keys.proposeAuthenticator(who).ifPresent(secret -> page.addAttribute("secret", secret));
        return "accounts/office/second-factor";
    }

    @PostMapping(FACTOR_ADDRESS)
    String confirm(StaffAuthentication now, @RequestParam(defaultValue = "") String code, Model page) {
        if (keys.confirmAuthenticator(now.getPrincipal(), code)) {
            return "redirect:" + FACTOR_ADDRESS;
        }
        page.addAttribute(PROBLEM, "second-factor.refused");
        return secondFactor(now, page);
    }

    @PostMapping("/office/account/code-card")
    String printCard(
            StaffAuthentication now,
            @RequestParam(defaultValue = "") String password,
            Model page,
            HttpServletRequest request) {
        Optional<List<String>> codes = keys.printCard(now.getPrincipal(), password, request.getRemoteAddr());
        if (codes.isEmpty()) {
            page.addAttribute(PROBLEM, "own-password.refused");
            return secondFactor(now, page);
        }
        page.addAttribute("who", now.getPrincipal());
        page.addAttribute(
                "codes", codes.get().stream().map(OwnKeysController::spaced).toList());
        return "accounts/office/code-card";
    }

    @GetMapping(PASSWORD_ADDRESS)
    String password(StaffAuthentication now, Model page) {
        page.addAttribute("who", now.getPrincipal());
        return "accounts/office/password";
    }

    @PostMapping(PASSWORD_ADDRESS)
    String changePassword(
            StaffAuthentication now,
            PasswordForm form,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (keys.changePassword(now.getPrincipal(), form.password(), form.next(), request.getRemoteAddr())) {
                cookie.take(request, response);
                return "redirect:/sign-in";
            }
            page.addAttribute(PROBLEM, "own-password.refused");
        } catch (AccountRefused refusal) {
            page.addAttribute("refusal", refusal);
        }
        return password(now, page);
    }

    private static String spaced(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The password of now and the next one; what is missing counts as empty. */
    record PasswordForm(String password, String next) {
        PasswordForm(@Nullable String password, @Nullable String next) {
            this.password = password == null ? "" : password;
            this.next = next == null ? "" : next;
        }

        @Override
        public String toString() {
            return "PasswordForm[]";
        }
    }
}
