package org.gongkai.web.screening.links.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.Reach;
import org.gongkai.web.screening.links.fetching.NameLookup.Found;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFetcherTest {
    private static final String HOST = "www.a.gov.cn";
    private static final Found HERE = addresses(InetAddress.getLoopbackAddress());
    private final List<String> lookedUp = new ArrayList<>();

    private static Found addresses(InetAddress... all) {
        return new Found.Addresses(List.of(all));
    }

    private LinkFetcher fetcher(NameLookup names) {
        return fetcher(LoopbackFetcher.LOOPBACK, names);
    }

    private LinkFetcher fetcher(Reach reach, NameLookup names) {
        NameLookup noted = (host, longest) -> {
            lookedUp.add(host);
            return names.find(host, longest);
        };
        LinkFetcher.Door door = new LinkFetcher.Door(reach, noted, (SSLSocketFactory) SSLSocketFactory.getDefault());
        return new LinkFetcher(HostList.of("*.gov.cn"), door, LoopbackFetcher.SHORT);
    }

    private Outcome follow(int port) throws InterruptedException {
        return follow("http://" + HOST + ":" + port + "/a?b=c");
    }

    private Outcome follow(String address) throws InterruptedException {
        return fetcher((_, _) -> HERE).follow(address);
    }

    @ParameterizedTest
    @CsvSource({
        "200,ANSWERED", "204,ANSWERED", "206,ANSWERED", "416,ANSWERED", "404,NOT_FOUND", "410,GONE",
        "401,FORBIDDEN", "403,FORBIDDEN", "407,FORBIDDEN", "451,FORBIDDEN", "429,TOO_OFTEN", "500,SITE_TROUBLE",
        "502,SITE_TROUBLE", "503,SITE_TROUBLE", "412,ODD_ANSWER", "400,ODD_ANSWER", "304,ODD_ANSWER"
    })
    void what_a_server_says_is_dead_or_refused_or_alive(int status, LinkReason reason) throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 " + status + " x")) {
            assertThat(follow(server.port())).isEqualTo(new Outcome(reason, status));
        }
    }

    @Test
    void a_server_is_asked_by_its_name_and_told_who_asks() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            assertThat(follow(server.port()).reason()).isEqualTo(LinkReason.ANSWERED);
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("HEAD /a?b=c HTTP/1.1\n")
                            .contains("Host: " + HOST + ":" + server.port() + "\n", "User-Agent: Gongkai-LinkCheck/")
                            .doesNotContain("Cookie", "Referer", "Authorization"));
        }
    }

    /** Many servers answer the short question wrongly: nothing is called dead by it. */
    @ParameterizedTest
    @CsvSource({"403", "404", "405", "500", "501"})
    void where_the_short_question_is_refused_a_piece_of_the_page_is_asked_for(int status) throws Exception {
        try (DoubleServer server = new DoubleServer((request, out) ->
                DoubleServer.say(out, request.startsWith("HEAD") ? "HTTP/1.1 " + status + " x" : "HTTP/1.1 206 x"))) {
            assertThat(follow(server.port())).isEqualTo(new Outcome(LinkReason.ANSWERED, 206));
            assertThat(server.requests().getLast()).startsWith("GET ").contains("Range: bytes=0-0");
        }
    }

    @Test
    void a_host_that_is_not_listed_is_not_even_looked_up() throws Exception {
        assertThat(follow("http://www.example.com/")).isEqualTo(Outcome.of(LinkReason.NOT_LISTED));
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void a_name_that_is_none_and_a_name_nobody_can_ask_for_are_two_things() throws Exception {
        assertThat(fetcher((_, _) -> new Found.NoSuchName())
                        .follow("http://www.gov.cn/")
                        .reason())
                .isEqualTo(LinkReason.NO_SUCH_HOST);
        assertThat(fetcher((_, _) -> new Found.NoAnswer())
                        .follow("http://www.gov.cn/")
                        .reason())
                .isEqualTo(LinkReason.NO_NETWORK);
        assertThat(SystemNames.saysNone(new UnknownHostException("x.gov.cn: Name or service not known")))
                .isTrue();
        assertThat(SystemNames.saysNone(new UnknownHostException("x.gov.cn: Temporary failure in name resolution")))
                .isFalse();
    }

    @Test
    void what_nobody_listens_at_is_refused_and_not_dead() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(follow(closed)).isEqualTo(Outcome.of(LinkReason.CONNECTION_REFUSED));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "10.0.0.5", "169.254.169.254", "100.100.100.200", "::1", "fd00:ec2::254", "64:ff9b::7f00:1"
    })
    void a_listed_name_of_an_inner_address_is_never_met(String inner) throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            Reach anyPort = new Reach() {
                @Override
                public boolean isOpen(InetAddress address) {
                    return Reach.PUBLIC.isOpen(address);
                }

                @Override
                public boolean isOpen(int port) {
                    return true;
                }
            };
            LinkFetcher fetcher = fetcher(anyPort, (_, _) -> addresses(InetAddress.ofLiteral(inner)));
            assertThat(fetcher.follow("http://" + HOST + ":" + server.port() + "/"))
                    .isEqualTo(Outcome.of(LinkReason.RESOLVES_INSIDE));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void one_inner_address_among_public_ones_is_enough() throws Exception {
        InetAddress outside = InetAddress.ofLiteral("114.114.114.114");
        LinkFetcher fetcher = fetcher(Reach.PUBLIC, (_, _) -> addresses(outside, InetAddress.ofLiteral("192.168.1.1")));
        assertThat(fetcher.follow("http://www.gov.cn/").reason()).isEqualTo(LinkReason.RESOLVES_INSIDE);
    }

    /** The second look-up of a name that changes would say an inner address: there is none for the same step. */
    @Test
    void a_name_is_looked_up_once_and_the_connection_goes_to_that_address() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 200 OK")) {
            AtomicInteger times = new AtomicInteger();
            LinkFetcher fetcher = fetcher(
                    (_, _) -> times.getAndIncrement() == 0 ? HERE : addresses(InetAddress.ofLiteral("10.0.0.5")));
            assertThat(fetcher.follow("http://" + HOST + ":" + server.port() + "/")
                            .reason())
                    .isEqualTo(LinkReason.ANSWERED);
            assertThat(lookedUp).containsExactly(HOST);
        }
    }

    @Test
    void a_name_that_turns_inner_on_the_way_is_met_no_second_time() throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 302 x\r\nLocation: /again")) {
            AtomicInteger times = new AtomicInteger();
            LinkFetcher fetcher = fetcher(
                    (_, _) -> times.getAndIncrement() == 0 ? HERE : addresses(InetAddress.ofLiteral("10.0.0.5")));
            assertThat(fetcher.follow("http://" + HOST + ":" + server.port() + "/")
                            .reason())
                    .isEqualTo(LinkReason.LEADS_INSIDE);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.5/,LEADS_INSIDE",
        "http://169.254.169.254/latest/meta-data/,LEADS_INSIDE",
        "http://2852039166/,LEADS_INSIDE",
        "http://[::ffff:10.0.0.5]/,LEADS_INSIDE",
        "//192.168.1.1/,LEADS_INSIDE",
        "file:///etc/passwd,LEADS_INSIDE",
        "gopher://www.gov.cn/,LEADS_INSIDE",
        "http://user@www.gov.cn/,LEADS_INSIDE",
        "http://oa/,LEADS_INSIDE",
        "http://www.example.com/,LEADS_OUT",
        "//www.gov.cn.example.com/,LEADS_OUT"
    })
    void a_server_that_sends_on_out_of_the_list_or_inside_is_not_followed(String location, LinkReason reason)
            throws Exception {
        try (DoubleServer server = DoubleServer.saying("HTTP/1.1 302 x\r\nlocation: " + location)) {
            assertThat(follow(server.port()).reason()).isEqualTo(reason);
            assertThat(lookedUp).containsExactly(HOST);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_page_that_moved_is_alive_where_it_is_now() throws Exception {
        try (DoubleServer server = new DoubleServer((request, out) -> DoubleServer.say(
                out, request.contains(" /new ") ? "HTTP/1.1 200 x" : "HTTP/1.1 301 x\r\nLocation: /new"))) {
            assertThat(follow(server.port())).isEqualTo(new Outcome(LinkReason.ANSWERED, 200));
        }
    }

    @Test
    void what_is_said_on_the_way_is_passed_over() throws Exception {
        try (DoubleServer server =
                DoubleServer.saying("HTTP/1.1 103 Early Hints\r\nLocation: http://10.0.0.5/\r\n\r\nHTTP/1.1 200 OK")) {
            assertThat(follow(server.port())).isEqualTo(new Outcome(LinkReason.ANSWERED, 200));
        }
    }

    @Test
    void a_server_that_cannot_speak_encrypted_is_refused_and_not_dead() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerPlainly(server));
            assertThat(follow("https://" + HOST + ":" + server.getLocalPort() + "/"))
                    .isEqualTo(Outcome.of(LinkReason.TLS));
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket asked = server.accept()) {
            DoubleServer.say(asked.getOutputStream(), "HTTP/1.1 400 Bad Request");
            asked.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // the one who asked went away
        }
    }

    /** As the application is wired, nothing but the public internet is met, whatever is listed. */
    @Test
    void the_application_itself_cannot_be_told_to_meet_this_machine() throws Exception {
        LinkFetcher wired = new LinkFetcher(HostList.of("*.gov.cn, 127.0.0.1, localhost.localdomain"));
        assertThat(List.of("http://127.0.0.1/", "http://localhost.localdomain/", "http://www.gov.cn:8080/").stream()
                        .map(address -> Map.entry(address, reason(wired, address))))
                .containsExactly(
                        Map.entry("http://127.0.0.1/", LinkReason.INNER_ADDRESS),
                        Map.entry("http://localhost.localdomain/", LinkReason.INTRANET_NAME),
                        Map.entry("http://www.gov.cn:8080/", LinkReason.ODD_PORT));
    }

    private static LinkReason reason(LinkFetcher fetcher, String address) {
        try {
            return fetcher.follow(address).reason();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
