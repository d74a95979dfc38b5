package org.gongkai.web.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.catalina.Globals;
import org.springframework.security.core.context.SecurityContextHolder;

/** Under whom a request is counted: the account it belongs to, else the network it comes from. */
final class Asking {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private Asking() {}

    /**
     * The key under which this request is counted; empty where it is not: what this machine asks of itself is not limited, and
     * where a proxy that nobody declared stands before the pages, all who come through it look alike.
     */
    static Optional<String> of(HttpServletRequest request, Action action) {
        boolean isThisMachine = isThisMachine(request.getRemoteAddr());
        if (isThisMachine && !comesThroughAnother(request)) {
            return Optional.empty();
        }
        boolean mayBeSomebodys = action.isOfTheOffice() || BearerTokens.isNamedBy(request);
        if (mayBeSomebodys
                && SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication staff) {
            return Optional.of("account " + staff.getPrincipal().accountId());
        }
        return isThisMachine ? Optional.empty() : Optional.of("network " + network(request.getRemoteAddr()));
    }

    /** Whether a proxy that is not declared may have handed it on last: behind a declared one the words that are left are anybody's. */
    static boolean comesThroughUndeclared(HttpServletRequest request) {
        return comesThroughAnother(request) && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null;
    }

    /** Whether the request says that it was handed on; what declared proxies said has been taken off before. */
    private static boolean comesThroughAnother(HttpServletRequest request) {
        return request.getHeader(FORWARDED_FOR) != null;
    }

    private static boolean isThisMachine(String address) {
        return InetAddress.ofLiteral(address).isLoopbackAddress();
    }

    /** An address of version 4; the first half of one of version 6, the whole of which one house has to itself. */
    private static String network(String address) {
        InetAddress one = InetAddress.ofLiteral(address);
        return one instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(one.getAddress(), NETWORK_BYTES))
                : one.getHostAddress();
    }
}
