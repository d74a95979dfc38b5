package org.gongkai.web.demo.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.Deliveries;
import org.gongkai.web.places.Places;
import org.gongkai.web.places.matching.PublicPage;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.PlatformField;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a body publish on the platform of its county, and takes some items there. */
@Component
@Profile("demo")
public class DemoPlaces {
    private static final String HOST = "www.linjiang.example.cn";

    private final Places places;
    private final Deliveries deliveries;
    private final Publishing publishing;

    DemoPlaces(Places places, Deliveries deliveries, Publishing publishing) {
        this.places = places;
        this.deliveries = deliveries;
        this.publishing = publishing;
    }

    /**
     * What people say.
     *
     * @param platform its name
     * @param open that an item may be public
     * @param withdrawn why one is public no more
     */
    public record Words(String platform, String open, String withdrawn) {}

    /**
     * In the caller's transaction, at the clock's time.
     *
     * @param office chooses where the body publishes
     * @param staff by what they do
     */
    public void make(SignedIn office, Map<Role, SignedIn> staff, long body, Words words) {
        List<Platform.Line> lines = Stream.of(
                        PlatformField.TITLE,
                        PlatformField.INDEX_NUMBER,
                        PlatformField.BODY,
                        PlatformField.WRITTEN_ON,
                        PlatformField.KEYWORDS)
                .map(field -> new Platform.Line(field, ""))
                .toList();
        Platform chosen = new Platform(words.platform(), "https://" + HOST + "/", HOST, false, lines);
        places.choose(office, body, places.today(), new Place.Choice(PlaceKind.PLATFORM, chosen));
        Desk desk = new Desk(staff, words);
        int number = 0;
        for (String line : lines()) {
            String[] cells = line.split("\t");
            make(desk, body, cells[0], Content.of(cells[1], cells[2]), ++number);
        }
    }

    private void make(Desk desk, long body, String state, Content content, int number) {
        Item item = approved(desk, body, content);
        SignedIn editor = desk.who(Role.EDITOR);
        if (state.equals("waiting")) {
            return;
        }
        Delivery waiting = deliveries.of(editor, item.id()).getFirst();
        String address = "https://" + HOST + "/zwgk/" + (1_000 + number) + ".html";
        deliveries.recordPublic(editor, waiting.id(), waiting.revision(), address, places.today());
        String text = item.content().text().replaceAll("<[^>]*>", "\n");
        String shown = state.equals("differs") ? text.replaceFirst("350", "530") : text;
        deliveries.compare(editor, waiting.id(), List.of(page(content.title(), shown)));
        if (state.equals("gone")) {
            act(desk.who(Role.SIGNER), item, ItemAction.WITHDRAW, desk.words().withdrawn());
        }
    }

    private Item approved(Desk desk, long body, Content content) {
        Item item = publishing.draft(desk.who(Role.CONTRIBUTOR), body, content);
        Item submitted = act(desk.who(Role.CONTRIBUTOR), item, ItemAction.SUBMIT, "");
        if (submitted.step() == Step.SECTION) {
            act(desk.who(Role.SECTION_HEAD), item, ItemAction.APPROVE, "");
        }
        act(desk.who(Role.EDITOR), item, ItemAction.APPROVE, "");
        act(
                desk.who(Role.CONFIDENTIALITY_REVIEWER),
                item,
                ItemAction.REVIEW_CONFIDENTIALITY,
                desk.words().open());
        return act(desk.who(Role.SIGNER), item, ItemAction.SIGN, "");
    }

    private Item act(SignedIn who, Item item, ItemAction action, String opinion) {
        Item now = publishing.find(who, item.id());
        Opinion said = opinion.isEmpty() ? Opinion.NONE : Opinion.of(opinion);
        return publishing.act(who, now.id(), now.revision(), action, said, Optional.empty());
    }

    private static PublicPage page(String title, String text) {
        return new PublicPage(Stream.concat(Stream.of(title), text.lines().filter(line -> !line.isBlank()))
                .toList());
    }

    private record Desk(Map<Role, SignedIn> staff, Words words) {
        SignedIn who(Role role) {
            return Objects.requireNonNull(staff.get(role));
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoPlaces.class.getResourceAsStream("items.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
