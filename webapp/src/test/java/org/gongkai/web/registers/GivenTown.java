package org.gongkai.web.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.registers.files.SheetFile;
import org.gongkai.web.registers.files.SheetFiles;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.registers.taking.Look.Seen;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.CsvWriter;
import org.springframework.context.MessageSource;

/** A town that nobody had before, which takes its register of groups along and gives it back. */
final class GivenTown {
    static final String REGISTER = "channels-group";

    final OwnTown town;
    final SignedIn clerk;
    final Phrases phrases;
    private final Desk desk;

    record Desk(GivenRegisters given, SheetFiles files, Registers channels, Agencies agencies, Accounts accounts) {}

    GivenTown(Desk desk, MessageSource words) {
        this.desk = desk;
        town = new OwnTown(desk.agencies(), desk.accounts());
        clerk = town.person(Role.CONTRIBUTOR);
        phrases = new Phrases(words, Locale.SIMPLIFIED_CHINESE);
    }

    Given.Scope scope() {
        return new Given.Scope(town.id(), REGISTER, Question.OWN);
    }

    Channel group(String name, String members) {
        Map<ChannelField, String> details = members.isEmpty()
                ? Map.of()
                : Map.of(
                        ChannelField.OWNER,
                        "王强",
                        ChannelField.MEMBERS,
                        members,
                        ChannelField.COUNTED_ON,
                        desk.channels().today().minusDays(2).toString());
        return desk.channels()
                .add(
                        clerk,
                        town.id(),
                        new Means("group", name, false, details),
                        desk.channels().today().minusYears(1));
    }

    byte[] file(SheetFile type, Locale locale) throws Exception {
        Period year = new Period(
                desk.channels().today().minusYears(1), desk.channels().today());
        Question question = new Question(town.id(), REGISTER, Question.OWN, year, Map.of());
        Path made = desk.files().take(clerk, question, type, new Phrases(phrases.messages(), locale));
        try {
            return Files.readAllBytes(made);
        } finally {
            Files.delete(made);
        }
    }

    /** The rows of the csv file: the heading first, the columns as they are exported. */
    List<List<String>> rows() throws Exception {
        return new String(file(SheetFile.CSV, Locale.SIMPLIFIED_CHINESE), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .map(line -> Stream.of(line.split(",", -1)).collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    Given give(List<List<String>> rows) {
        String csv = rows.stream().map(CsvWriter::line).collect(Collectors.joining());
        return give("register.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    Given give(String name, byte[] content) {
        return desk.given().give(clerk, scope(), name, content, phrases);
    }

    Look look(Given given) {
        return desk.given().look(clerk, given.id(), phrases);
    }

    Taking taken(Given given) {
        Look look = look(given);
        Seen seen = new Seen(look.fresh(), look.changed(), look.cleared(), true);
        return desk.given().takeOver(clerk, given.id(), seen, phrases);
    }

    Channel now(Channel channel) {
        return desk.channels().find(clerk, channel.id());
    }

    static int column(List<List<String>> rows, String heading) {
        assertThat(rows.getFirst()).contains(heading);
        return rows.getFirst().indexOf(heading);
    }
}
