package org.gongkai.web.platform.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.platform.database.WrongDataException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code demo} and {@code serve}: start the pages, and print {@code READY http://…} as the last line when they answer. */
public final class WebCommand {
    /** The process keeps running and answers requests. */
    public static final int RUNNING = -1;

    private static final int WRONG_USAGE = 2;
    private static final String BUNDLE = "org.gongkai.web.platform.command.words";

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;
    private final List<StartCheck> checks;

    /** A command that starts this application class and talks to these streams, once these checks have nothing against it. */
    public WebCommand(Class<?> application, PrintStream out, PrintStream err, StartCheck... checks) {
        this.application = application;
        this.out = out;
        this.err = err;
        this.checks = List.of(checks);
    }

    /**
     * Runs the command named by the first argument.
     *
     * @return {@link #RUNNING}, 0 after the help, 2 where it could not start (said on the error stream)
     */
    public int run(String... arguments) {
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "demo" : words.getFirst();
        if (!name.equals("demo") && !name.equals("serve")) {
            err.println(say(languageOf(words), "command.unknown", name));
            return WRONG_USAGE;
        }
        try {
            WebOptions options = WebOptions.parse(words.subList(Math.min(1, words.size()), words.size()));
            if (options.isHelp()) {
                out.println(say(options.locale(), "help", name));
                return 0;
            }
            return start(name, options);
        } catch (WebOptions.WrongUsage e) {
            err.println(say(languageOf(words), e.key(), e.value(), name));
            return WRONG_USAGE;
        }
    }

    private int start(String name, WebOptions options) {
        Optional<String> obstacle = Optional.ofNullable(obstacle(options)).or(() -> checked(name, options));
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            return WRONG_USAGE;
        }
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        SpringApplication spring = new SpringApplication(application);
        if (name.equals("demo")) {
            spring.setAdditionalProfiles("demo");
        }
        spring.setDefaultProperties(properties(name, options));
        try {
            ConfigurableApplicationContext context = spring.run();
            announce(context, options);
            return RUNNING;
        } catch (RuntimeException e) {
            String sentence = reason(e, options);
            if (sentence == null) {
                throw e;
            }
            err.println(sentence);
            return WRONG_USAGE;
        }
    }

    private Optional<String> checked(String name, WebOptions options) {
        StartCheck.Start start = new StartCheck.Start(name, data(name, options), options.keyFile(), options.locale());
        return checks.stream().flatMap(check -> check.obstacle(start).stream()).findFirst();
    }

    private static Path data(String name, WebOptions options) {
        return options.data().orElse(Path.of(System.getProperty("user.home"), ".gongkai", name));
    }

    private void announce(ConfigurableApplicationContext context, WebOptions options) {
        String home = "http://" + host(options.bind()) + ":" + port(context) + "/";
        context.getBeanProvider(StartNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.line(home, options.locale()).stream())
                .forEach(out::println);
        out.println("READY " + home);
        out.flush();
    }

    private static Map<String, Object> properties(String name, WebOptions options) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port", options.port(),
                "server.address", options.bind(),
                "gongkai.data", data(name, options).toString(),
                "gongkai.language", options.locale().getLanguage()));
        options.keyFile().ifPresent(file -> properties.put("gongkai.key-file", file.toString()));
        options.demo().forEach((option, value) -> properties.put("gongkai.demo." + option, value));
        return properties;
    }

    /** What keeps this address and port from being used, found out before anything is started; null where nothing does. */
    private static @Nullable String obstacle(WebOptions options) {
        try {
            InetAddress address = InetAddress.getByName(options.bind());
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                return say(options.locale(), "bind.not-ours", options.bind());
            }
            try (ServerSocket trial = new ServerSocket()) {
                trial.bind(new InetSocketAddress(address, options.port()));
            }
            return null;
        } catch (UnknownHostException _) {
            return say(options.locale(), "bind.not-ours", options.bind());
        } catch (BindException _) {
            return say(options.locale(), "port.occupied", String.valueOf(options.port()));
        } catch (IOException _) {
            return say(options.locale(), "port.forbidden", String.valueOf(options.port()));
        }
    }

    private static @Nullable String reason(Throwable failure, WebOptions options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusal().message(options.locale());
            }
            if (cause instanceof StartRefusedException refused) {
                return refused.sentence(options.locale());
            }
            if (cause instanceof WrongDataException wrong) {
                return say(
                        options.locale(),
                        wrong.reason().key(),
                        options.data().map(Path::toString).orElse("~/.gongkai"));
            }
            if (cause instanceof PortInUseException) {
                return say(options.locale(), "port.occupied", String.valueOf(options.port()));
            }
            if (cause instanceof UnknownHostException || cause instanceof BindException) {
                return say(options.locale(), "bind.not-ours", options.bind());
            }
        }
        return failure.toString().contains("server.address")
                ? say(options.locale(), "bind.not-ours", options.bind())
                : null;
    }

    private static int port(ConfigurableApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    /** What to type into a browser on this machine: a wildcard address is reached through the loopback. */
    private static String host(String bind) {
        return switch (bind) {
            case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
            default -> bind.contains(":") && !bind.startsWith("[") ? "[" + bind + "]" : bind;
        };
    }

    private static Locale languageOf(List<String> words) {
        boolean isEnglish =
                words.contains("--lang=en") || String.join(" ", words).contains("--lang en");
        return isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String say(Locale locale, String key, Object... values) {
        return new CommandWords(BUNDLE, locale).say(key, values);
    }
}
