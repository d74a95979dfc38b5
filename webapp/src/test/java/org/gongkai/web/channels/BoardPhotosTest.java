package org.gongkai.web.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.gongkai.web.Photo;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.model.BoardPhoto;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.FileOwner;
import org.gongkai.web.files.PictureIntake;
import org.gongkai.web.files.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class BoardPhotosTest {
    private static final int LONGEST_SIDE = 1_600;

    @Autowired
    private BoardPhotos photos;

    @Autowired
    private Registers registers;

    @Autowired
    private FileIntake intake;

    @Autowired
    private PictureIntake pictures;

    @Autowired
    private List<FileOwner> owners;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester http;

    private OwnTown town;
    private SignedIn clerk;
    private Channel board;
    private LocalDate today;

    @BeforeEach
    void set() {
        town = new OwnTown(agencies, accounts);
        clerk = town.person(Role.CONTRIBUTOR);
        today = registers.today();
        Means means = new Means("board", "东墙公开栏", true, Map.of(ChannelField.PHOTO_DAYS, "30"));
        board = registers.add(clerk, town.id(), means, today.minusDays(40));
    }

    @Test
    void a_photo_is_kept_small_and_without_the_place_where_it_was_taken() throws Exception {
        byte[] sent = Photo.withPlace(2000, 1500);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif");
        BoardPhoto photo = bring(clerk, sent);
        byte[] kept = http.get()
                .uri(address(photo))
                .with(signedInAs(clerk))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(Math.max(picture.getWidth(), picture.getHeight())).isLessThanOrEqualTo(LONGEST_SIDE);
        assertThat(picture.getWidth()).as("titles on a board can be read").isGreaterThan(800);
    }

    @Test
    void only_the_office_sees_it_and_only_that_of_the_body() {
        BoardPhoto photo = bring(clerk, Photo.withPlace(60, 80));
        SignedIn foreign = new OwnTown(agencies, accounts).person(Role.EDITOR);
        assertThat(http.get().uri(address(photo)).with(signedInAs(foreign)).exchange())
                .hasStatus(404);
        assertThat(http.get().uri(address(photo)).exchange()).hasStatus3xxRedirection();
        assertThat(http.get().uri(address(photo)).with(signedInAs(clerk)).exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void a_board_is_overdue_until_there_is_a_photo_that_is_young_enough() {
        assertThat(photos.overdue(List.of(town.id())))
                .extracting(one -> one.channel().id())
                .containsExactly(board.id());
        assertThat(page("/office")).contains("该拍照留底了：东墙公开栏");
        bring(clerk, today.minusDays(31));
        assertThat(photos.overdue(List.of(town.id()))).hasSize(1);
        assertThat(page("/office/channels/" + town.id())).contains("上一张是 " + today.minusDays(31));
        bring(clerk, today.minusDays(30));
        assertThat(photos.overdue(List.of(town.id()))).isEmpty();
        assertThat(page("/office")).doesNotContain("该拍照留底了");
    }

    @Test
    void a_removed_photo_is_gone_and_the_sweep_may_take_it() {
        BoardPhoto photo = bring(clerk, Photo.withPlace(61, 83));
        assertThatThrownBy(() -> photos.remove(clerk, photo.id(), " ")).hasMessageContaining("REASON_MISSING");
        assertThat(named(photo)).isTrue();
        assertThat(http.post()
                        .uri("/office/channels/lines/" + board.id() + "/photos/" + photo.id() + "/remove")
                        .param("reason", "拍到了群众的脸")
                        .with(signedInAs(clerk))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(named(photo)).isFalse();
        assertThat(photos.of(clerk, board.id())).isEmpty();
    }

    @Test
    void a_photo_of_tomorrow_or_of_a_chat_group_is_refused() {
        assertThatThrownBy(() -> bring(clerk, today.plusDays(1))).hasMessageContaining("IN_THE_FUTURE");
        assertThatThrownBy(() -> bring(clerk, today.minusDays(41))).hasMessageContaining("CHANNEL_NOT_IN_USE");
        Channel group = registers.add(clerk, town.id(), new Means("group", "文书群", true, Map.of()), today.minusDays(9));
        assertThatThrownBy(() -> photos.photographed(clerk, group.id())).hasMessageContaining("NOT_PHOTOGRAPHED");
    }

    @Test
    void each_role_brings_photos_for_its_body_or_those_below_or_for_nobody() {
        Set<Role> bringing = Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE);
        long other = new OwnTown(agencies, accounts).id();
        Set<String> wrong = new TreeSet<>();
        for (Role role : Role.values()) {
            for (long body : new long[] {town.id(), other, Post.EVERYWHERE}) {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                boolean isAllowed = isAllowed(() -> photos.photographed(who, board.id()));
                if (isAllowed != (bringing.contains(role) && body != other)) {
                    wrong.add(role + " at " + body);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isAllowed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ChannelRefused refused) {
            assertThat(refused.reason()).isIn(ChannelRefused.Reason.NOT_ALLOWED, ChannelRefused.Reason.UNKNOWN_CHANNEL);
            return false;
        }
    }

    private boolean named(BoardPhoto photo) {
        return owners.stream()
                .anyMatch(owner ->
                        !owner.namedAmong(Set.of(photo.taken().sha256())).isEmpty());
    }

    private BoardPhoto bring(SignedIn who, byte[] photo) {
        return bring(who, photo, today);
    }

    private BoardPhoto bring(SignedIn who, LocalDate day) {
        return bring(who, Photo.withPlace(60, 80), day);
    }

    private BoardPhoto bring(SignedIn who, byte[] photo, LocalDate day) {
        try (Received sent = intake.receive("照片.jpg", new ByteArrayInputStream(photo));
                Received plain = pictures.drawnAnew(sent, LONGEST_SIDE)) {
            return photos.bring(who, board.id(), day, plain);
        }
    }

    private String address(BoardPhoto photo) {
        return "/office/channels/lines/" + board.id() + "/photos/" + photo.id() + ".jpg";
    }

    private String page(String address) {
        return assertThat(http.get().uri(address).with(signedInAs(clerk)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
