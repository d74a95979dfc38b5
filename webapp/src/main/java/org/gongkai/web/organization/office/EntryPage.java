package org.gongkai.web.organization.office;

import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a line: its words in a form, its portrait where it may have one, and its versions. */
@Component
class EntryPage {
    private final Organization organization;
    private final Agencies agencies;
    private final Portraits portraits;
    private final FileIntake intake;
    private final MessageSource words;

    EntryPage(
            Organization organization, Agencies agencies, Portraits portraits, FileIntake intake, MessageSource words) {
        this.organization = organization;
        this.agencies = agencies;
        this.portraits = portraits;
        this.intake = intake;
        this.words = words;
    }

    /** A line that is there, with its versions. */
    String whole(SignedIn who, Entry entry, Model model) {
        model.addAttribute("versions", organization.versions(who, entry.id()));
        return of(entry, entry.newest().values(), model);
    }

    /** The same, with the reason why a picture was not taken. */
    String withoutPortrait(SignedIn who, Entry entry, FileRefused refused, Model model) {
        model.addAttribute("refused", refused.sentence(words, LocaleContextHolder.getLocale()));
        return whole(who, entry, model);
    }

    /** A line that is there, with what was typed. */
    String of(Entry entry, Map<Field, String> values, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute(
                "portrait",
                PortraitView.address(portraits.newest(List.of(entry)).get(entry.id())));
        model.addAttribute("name", entry.newest().value(Field.NAME));
        model.addAttribute("megabytes", intake.limits().fileMegabytes());
        return of(entry.body(), entry.section(), entry.newest().version(), values, model);
    }

    /** A line that is to be. */
    String of(long body, Section section, int version, Map<Field, String> values, Model model) {
        model.addAttribute(
                "agency", agencies.find(body).orElseThrow(() -> new EntryRefused(EntryRefused.Reason.UNKNOWN)));
        model.addAttribute("section", section);
        model.addAttribute("version", version);
        model.addAttribute("fields", FieldView.of(section, values));
        return "organization/office/entry";
    }
}
