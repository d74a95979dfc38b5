package org.gongkai.web.accounts.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.gongkai.postgres.RefusedException;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.IssuedToken;
import org.gongkai.web.accounts.model.TokenDesk;
import org.gongkai.web.accounts.model.secrets.KnownToken;
import org.gongkai.web.audit.Who;
import org.gongkai.web.platform.command.CommandOptions;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.database.CommandDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** {@code token}, {@code token list}, {@code token revoke}: issues a bearer token and prints it once, lists and ends them. */
public final class TokenCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final int LONGEST_DAYS = 366;
    private static final String BUNDLE = "org.gongkai.web.accounts.command.words";
    private static final Set<String> OPTIONS = Set.of("account", "days", "name", "id");

    private final String databaseUrl;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command that talks to these streams.
     *
     * @param databaseUrl address of an outside server; blank for the one in the data folder
     */
    public TokenCommand(String databaseUrl, PrintStream out, PrintStream err) {
        this.databaseUrl = databaseUrl;
        this.out = out;
        this.err = err;
    }

    /** Runs what follows {@code token}; answers 0 when done, 2 when refused, which the error stream explains. */
    public int run(String... arguments) {
        List<String> words = List.of(arguments);
        boolean isNamed = !words.isEmpty() && !words.getFirst().startsWith("-");
        CommandOptions options = CommandOptions.parse(isNamed ? words.subList(1, words.size()) : words, OPTIONS);
        CommandWords say = new CommandWords(BUNDLE, options.locale());
        if (options.isHelp()) {
            out.println(say.say("help"));
            return DONE;
        }
        String action = isNamed ? words.getFirst() : "issue";
        Optional<String> mistake = mistake(action, options, say);
        if (mistake.isPresent()) {
            return refuse(mistake.get());
        }
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, options.data())) {
            database.migrate();
            Who operator = new Who(0, say.say("actor", System.getProperty("user.name")), "");
            try (TokenContext context = new TokenContext(database.source(), operator)) {
                return carryOut(action, options, say, context.desk());
            }
        } catch (RefusedException e) {
            return refuse(e.refusal().message(options.locale()));
        } catch (DataAccessException | TransactionException | FlywayException _) {
            return refuse(say.say("data.unreadable", options.data()));
        }
    }

    private Optional<String> mistake(String action, CommandOptions options, CommandWords say) {
        if (!Set.of("issue", "list", "revoke").contains(action)) {
            return Optional.of(say.say("action.unknown", action));
        }
        if (options.mistake().isPresent()) {
            return Optional.of(say.say("option.wrong", options.mistake().get()));
        }
        String needed = action.equals("revoke") ? "id" : "account";
        if (options.value(needed).isEmpty()) {
            return Optional.of(say.say("option.missing." + needed));
        }
        if (days(options) == 0) {
            return Optional.of(say.say("days.wrong", options.value("days").orElse("")));
        }
        if (!options.value("id").orElse("1").matches("\\d{1,18}")) {
            return Optional.of(say.say("id.wrong", options.value("id").orElse("")));
        }
        return CommandDatabase.isThere(databaseUrl, options.data())
                ? Optional.empty()
                : Optional.of(say.say("data.without-database", options.data()));
    }

    private int carryOut(String action, CommandOptions options, CommandWords say, TokenDesk desk) {
        if (action.equals("revoke")) {
            String id = options.value("id").orElseThrow();
            if (!desk.revoke(Long.parseLong(id))) {
                return refuse(say.say("id.unknown", id));
            }
            out.println(say.say("revoked", id));
            return DONE;
        }
        String name = options.value("account").orElseThrow();
        Optional<Account> account = desk.account(name);
        if (account.isEmpty()) {
            return refuse(say.say("account.unknown", name));
        }
        if (action.equals("list")) {
            list(desk.list(account.get().id()), say);
        } else {
            issue(account.get(), options, say, desk);
        }
        return DONE;
    }

    /** The token alone goes to the output, so that it can be caught by a script; what there is to say of it, beside it. */
    private void issue(Account account, CommandOptions options, CommandWords say, TokenDesk desk) {
        String tokenName = options.value("name").orElseGet(() -> say.say("name.standard"));
        IssuedToken token = desk.issue(account.id(), tokenName, Duration.ofDays(days(options)));
        out.println(token.text());
        err.println(say.say(
                "issued", account.accountName(), String.valueOf(token.id()), ChinaTime.minute(token.expiresAt())));
    }

    private void list(List<KnownToken> tokens, CommandWords say) {
        if (tokens.isEmpty()) {
            out.println(say.say("list.empty"));
        }
        Instant now = Instant.now();
        for (KnownToken token : tokens) {
            String state = token.isValid(now) ? "valid" : token.revokedAt().isPresent() ? "revoked" : "expired";
            out.println(say.say(
                    "list.line",
                    String.valueOf(token.id()),
                    token.tokenName(),
                    say.say("state." + state),
                    ChinaTime.minute(token.expiresAt()),
                    token.lastUsedAt().map(ChinaTime::minute).orElseGet(() -> say.say("never-used"))));
        }
    }

    /** 0 where they are no number of days that is allowed. */
    private static int days(CommandOptions options) {
        String days = options.value("days").orElse("90");
        int number = days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
        return number <= LONGEST_DAYS ? number : 0;
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }
}
