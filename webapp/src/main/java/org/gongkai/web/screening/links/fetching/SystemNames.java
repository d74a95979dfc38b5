package org.gongkai.web.screening.links.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Looks names up as this machine does. */
final class SystemNames implements NameLookup {
    /** What the system's library says where it was told that there is none, in the languages it is run in here. */
    private static final List<String> SAYS_NONE = List.of(
            "name or service not known", "no address associated", "name does not resolve", "nodename nor servname");

    /** A look-up cannot be broken off: on threads of their own no request ever waits behind one. */
    private final ExecutorService lookers = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("links-names-", 0).factory());

    @Override
    public Found find(String host, Duration longest) throws InterruptedException {
        Future<Found> looked = lookers.submit(() -> look(host));
        try {
            return looked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            looked.cancel(false);
            return new Found.NoAnswer();
        }
    }

    private static Found look(String host) {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            return new Found.Addresses(Stream.of(InetAddress.getAllByName(bare))
                    .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                    .toList());
        } catch (UnknownHostException e) {
            return saysNone(e) ? new Found.NoSuchName() : new Found.NoAnswer();
        }
    }

    /** Anything else, such as a server of names that is silent, says nothing about the name. */
    static boolean saysNone(UnknownHostException thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return SAYS_NONE.stream().anyMatch(message::contains);
    }
}
