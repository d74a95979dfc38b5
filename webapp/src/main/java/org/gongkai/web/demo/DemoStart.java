package org.gongkai.web.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the county at the first start, before the command says that it is ready; later starts only set the clock. */
@Component
@Profile("demo")
@ConditionalOnProperty("gongkai.data")
class DemoStart implements ApplicationRunner {
    private static final Duration TOKENS_LAST = Duration.ofDays(365);

    private final DemoCounty county;
    private final DemoStore store;
    private final MovableClock clock;
    private final Accounts accounts;
    private final Environment settings;
    private final Path data;

    DemoStart(
            DemoCounty county,
            DemoStore store,
            MovableClock clock,
            Accounts accounts,
            Environment settings,
            @Value("${gongkai.data}") Path data) {
        this.county = county;
        this.store = store;
        this.clock = clock;
        this.accounts = accounts;
        this.settings = settings;
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Optional<Duration> ahead = store.ahead();
        DemoFile file = new DemoFile(data);
        String home = "http://" + settings.getProperty("server.address", "127.0.0.1") + ":"
                + settings.getProperty("local.server.port", "8080");
        if (ahead.isPresent()) {
            clock.runAhead(ahead.get());
            file.moveTo(home);
            return;
        }
        long seed = settings.getProperty("gongkai.demo.seed", Long.class, 1L);
        DemoSize size = DemoSize.valueOf(
                settings.getProperty("gongkai.demo.size", "small").toUpperCase(Locale.ROOT));
        Instant now = now();
        store.begin(seed, size, Clock.systemUTC().instant());
        List<DemoPerson> people = county.make(seed, size, now);
        store.moved(clock.moveTo(now));
        file.write(people.stream().map(this::access).toList(), home);
        store.finish();
    }

    /** {@code --today} at this hour of the day, else the machine's time. */
    private Instant now() {
        Instant machine = Clock.systemUTC().instant();
        String today = settings.getProperty("gongkai.demo.today", "");
        LocalTime hour = LocalTime.ofInstant(machine, ChinaTime.ZONE);
        return today.isBlank()
                ? machine
                : ChinaTime.momentOf(LocalDate.parse(today).atTime(hour));
    }

    private DemoFile.Access access(DemoPerson person) {
        String token = accounts.issueToken(person.id(), "demo", TOKENS_LAST).text();
        return new DemoFile.Access(
                person.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                person.account(),
                person.personName(),
                person.password(),
                person.role().isSeparated() ? accounts.enrolAuthenticator(person.id()) : null,
                person.body(),
                token);
    }
}
