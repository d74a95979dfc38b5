package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Item;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a clerk sees after files were sent: the page of the item, and on it why a file was not taken. */
@Component
class UploadAnswer {
    private final ItemPage page;
    private final MessageSource words;

    UploadAnswer(ItemPage page, MessageSource words) {
        this.page = page;
        this.words = words;
    }

    String after(SignedIn who, Item item, List<RuntimeException> refused, Model model) {
        if (refused.isEmpty()) {
            return "redirect:/office/items/" + item.id() + "#files";
        }
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute(
                "problems", refused.stream().map(one -> sentence(one, locale)).toList());
        return page.show(who, item, model);
    }

    private String sentence(RuntimeException refused, Locale locale) {
        return switch (refused) {
            case FileRefused file -> file.sentence(words, locale);
            case ActionRefused action -> action.sentence(words, locale);
            default -> throw refused;
        };
    }
}
