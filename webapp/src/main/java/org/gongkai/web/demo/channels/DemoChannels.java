package org.gongkai.web.demo.channels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the channels of a township and notes where its newest items also went. */
@Component
@Profile("demo")
public class DemoChannels {
    private static final LocalDate SINCE = LocalDate.of(2019, 5, 15);
    private static final int NEWEST = 10;
    private static final int READS = 37;

    private final Registers registers;
    private final Postings postings;
    private final PublicItems items;

    DemoChannels(Registers registers, Postings postings, PublicItems items) {
        this.registers = registers;
        this.postings = postings;
        this.items = items;
    }

    /**
     * In the caller's transaction, at the clock's time.
     *
     * @param countedOn the day on which the members of groups were counted
     */
    public void make(SignedIn clerk, long town, LocalDate countedOn) {
        List<Channel> usual = new ArrayList<>();
        for (String line : lines()) {
            Channel channel = registers.add(clerk, town, means(line.split("\t", -1), countedOn), SINCE);
            if (channel.means().isUsual()) {
                usual.add(channel);
            }
        }
        List<PublicItems.Line> newest = items.newest(OptionalLong.of(town), 1, NEWEST);
        for (int i = 0; i < newest.size(); i++) {
            post(clerk, newest.get(i), usual.subList(0, i % usual.size() + 1), i);
        }
    }

    private void post(SignedIn clerk, PublicItems.Line item, List<Channel> channels, int number) {
        LocalDate day = ChinaTime.dayOf(item.publishedAt());
        for (Channel channel : channels) {
            boolean isRead = channel.means().kind().equals("wechat");
            OptionalInt reads = isRead ? OptionalInt.of(READS * (number + 2)) : OptionalInt.empty();
            postings.post(clerk, item.id(), channel.id(), new Noted(day, "", reads, ""));
        }
    }

    /** Kind, name, whether it is usual, and what its kind asks for as field=value. */
    private static Means means(String[] cells, LocalDate countedOn) {
        Map<ChannelField, String> details = new HashMap<>();
        Arrays.stream(cells).skip(3).filter(cell -> cell.contains("=")).forEach(cell -> {
            String[] parts = cell.split("=", 2);
            details.put(ChannelField.find(parts[0]).orElseThrow(), parts[1]);
        });
        if (details.containsKey(ChannelField.MEMBERS)) {
            details.put(ChannelField.COUNTED_ON, countedOn.toString());
        }
        return new Means(cells[0], cells[1], cells[2].equals("usual"), details);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoChannels.class.getResourceAsStream("channels.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
