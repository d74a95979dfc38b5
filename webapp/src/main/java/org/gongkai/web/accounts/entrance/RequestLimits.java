package org.gongkai.web.accounts.entrance;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.gongkai.web.platform.command.WrongSettingException;
import org.gongkai.web.platform.command.WrongSettingException.Expected;
import org.gongkai.web.platform.limits.Rate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So often a minute for each action and each account or network; who comes more often is told when to come again, and a form that
 * was sent too soon comes back with all that was typed.
 */
final class RequestLimits extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLimits.class);
    private static final String SETTING = "gongkai.limits.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    private final Map<Action, Rate> rates;
    private final Refusing refusing;
    private final AtomicBoolean hasWarned = new AtomicBoolean();

    RequestLimits(Environment settings, InstantSource clock, Refusing refusing) {
        this.rates = rates(settings, clock);
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        warnOfProxy(request);
        Duration wait = CountedAddresses.actionOf(request)
                .flatMap(action -> waitOf(action, request))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        refusing.refuseTooOften(wait, request, response);
    }

    private Optional<Duration> waitOf(Action action, HttpServletRequest request) {
        return Asking.of(request, action).map(requireNonNull(rates.get(action))::take);
    }

    /** Once: otherwise nobody would know why all who come through a proxy are one. */
    private void warnOfProxy(HttpServletRequest request) {
        if (Asking.comesThroughUndeclared(request) && hasWarned.compareAndSet(false, true)) {
            LOG.warn(
                    "A request from {} says that it was handed on. If that is a proxy of yours, name it in GONGKAI_PROXIES:"
                            + " until then all who come through it are one address, for limits and in the audit trail.",
                    request.getRemoteAddr());
        }
    }

    private static Map<Action, Rate> rates(Environment settings, InstantSource clock) {
        Map<Action, Rate> rates = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            rates.put(action, new Rate(perMinute(action, settings), clock));
        }
        return rates;
    }

    private static int perMinute(Action action, Environment settings) {
        String name = SETTING + action.setting();
        String set = settings.getProperty(name, Integer.toString(action.perMinute()));
        if (!NUMBER.matcher(set).matches()) {
            throw new WrongSettingException(
                    Expected.NUMBER, name.toUpperCase(Locale.ROOT).replace('.', '_'), set);
        }
        return Integer.parseInt(set);
    }
}
