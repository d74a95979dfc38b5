package org.gongkai.web.channels.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.http.ResponseEntity;

/** Tables to take along, safe to open in a spreadsheet. */
final class RegisterFile {
    private RegisterFile() {}

    /** The register of a body (台账), one line for each channel, those that are closed included. */
    static ResponseEntity<byte[]> of(List<Channel> channels, Phrases phrases) {
        List<String> head = new ArrayList<>(List.of(
                phrases.say("channels.kind"),
                phrases.say("channels.name"),
                phrases.say("channels.usual"),
                phrases.say("channels.from"),
                phrases.say("channels.until")));
        Arrays.stream(ChannelField.values()).forEach(field -> head.add(phrases.say(field.key())));
        List<List<String>> rows = new ArrayList<>(List.of(head));
        channels.forEach(channel -> rows.add(row(channel, phrases)));
        return GivenFile.table("channels", rows);
    }

    private static List<String> row(Channel channel, Phrases phrases) {
        List<String> row = new ArrayList<>(List.of(
                phrases.say(channel.kind().key()),
                channel.name(),
                channel.means().isUsual() ? phrases.say("channels.usual.yes") : "",
                channel.term().from().toString(),
                channel.term().until().map(LocalDate::toString).orElse("")));
        Arrays.stream(ChannelField.values())
                .forEach(field -> row.add(channel.means().value(field)));
        return row;
    }
}
