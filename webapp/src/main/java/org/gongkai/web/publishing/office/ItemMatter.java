package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.model.FileKind;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.ItemLinks;
import org.gongkai.web.publishing.ScreenedItems;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.office.kinds.KindMatter;
import org.gongkai.web.publishing.office.links.LinksView;
import org.gongkai.web.screening.model.Screened;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What goes out with an item, as its page shows it: the files, what screening found in everything, and the links. */
@Component
class ItemMatter {
    private final KeptFiles files;
    private final ScreenedItems screened;
    private final ItemLinks links;
    private final KindMatter kinds;
    private final List<BesideItem> beside;

    ItemMatter(KeptFiles files, ScreenedItems screened, ItemLinks links, KindMatter kinds, List<BesideItem> beside) {
        this.files = files;
        this.screened = screened;
        this.links = links;
        this.kinds = kinds;
        this.beside = beside;
    }

    void show(SignedIn who, Item item, Model model) {
        kinds.show(item, model);
        addFiles(item, model);
        Screened found = screened.of(item);
        model.addAttribute("remarks", RemarkView.of(found, item.content().attachments()));
        model.addAttribute("openRemarks", found.open());
        model.addAttribute("links", LinksView.of(links.of(item.content())));
        model.addAttribute(
                "beside",
                beside.stream().flatMap(one -> one.of(who, item).stream()).toList());
    }

    private void addFiles(Item item, Model model) {
        List<Attachment> attached = item.content().attachments();
        Map<String, KeptFile> kept =
                files.find(attached.stream().map(Attachment::sha256).collect(Collectors.toSet()));
        model.addAttribute("attachments", FileView.of(attached, kept));
        model.addAttribute("limits", files.limits());
        model.addAttribute("accepted", FileKind.accepted());
        model.addAttribute(
                "mayAttach", !item.isOut() && attached.size() < files.limits().filesPerItem());
    }
}
