package org.gongkai.web.demo.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.ListImports;
import org.gongkai.web.exchange.model.Staged;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings in one list of a township: a line of it stands in two columns of the platform, and one has no day. */
@Component
@Profile("demo")
public class DemoLists {
    private static final String DAYS_AGO = "[0-9]+\t.*";

    private final ListImports lists;

    DemoLists(ListImports lists) {
        this.lists = lists;
    }

    /** In the caller's transaction, at the clock's time. */
    public void make(SignedIn editor, long town, LocalDate today) {
        List<String> lines = lines();
        Staged.Sent sent = new Staged.Sent(lines.getFirst(), "", "");
        String table = lines.stream().skip(1).map(line -> dated(line, today)).collect(Collectors.joining("\n"));
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        Staged staged = lists.stage(editor, town, sent, table.getBytes(StandardCharsets.UTF_8), chinese);
        lists.takeOver(
                editor, staged.id(), lists.preview(editor, staged.id(), chinese).fresh(), chinese);
    }

    /** A line begins with how many days ago it was published. */
    private static String dated(String line, LocalDate today) {
        if (!line.matches(DAYS_AGO)) {
            return line;
        }
        int tab = line.indexOf('\t');
        return today.minusDays(Long.parseLong(line.substring(0, tab))) + line.substring(tab);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(DemoLists.class.getResourceAsStream("list.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
