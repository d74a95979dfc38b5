package org.gongkai.web.ui;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the public finds an item for good (永久地址). The portal's own host as an administrator names it; where none is named, the one at which
 * this page is open now, which an inner network may call otherwise.
 */
@Component
public class PublicAddress {
    private final Optional<String> own;

    PublicAddress(@Value("${gongkai.links.own:}") String own) {
        this.own = Arrays.stream(own.split("[,\\s;\\uff0c\\uff1b]+"))
                .filter(host -> !host.isEmpty() && !host.contains("*"))
                .findFirst()
                .map(host -> "https://" + host);
    }

    /** Whether an administrator has named the portal's host. */
    public boolean isNamed() {
        return own.isPresent();
    }

    /** The address of an item. */
    public String of(long item) {
        return whole("/items/" + item);
    }

    /** The same text with whole addresses: pages of the portal are found from everywhere else. */
    public String absolute(String cleanHtml) {
        return cleanHtml.replace("href=\"/", "href=\"" + start() + "/");
    }

    /** The same address with the portal before it. */
    public String whole(String path) {
        return start() + path;
    }

    private String start() {
        return own.orElseGet(
                () -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
