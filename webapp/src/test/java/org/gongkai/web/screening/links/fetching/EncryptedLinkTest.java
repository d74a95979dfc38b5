package org.gongkai.web.screening.links.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.fetching.NameLookup.Found;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to an address, and the certificate must be that of the name all the same. */
class EncryptedLinkTest {
    private static final char[] WORD = "changeit".toCharArray();
    private static SSLContext trusting;

    @BeforeAll
    static void certify(@TempDir Path folder) throws Exception {
        KeyStore keys = keysOf("www.a.gov.cn", folder.resolve("keys.p12"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, WORD);
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, WORD);
        believed.setCertificateEntry("a", keys.getCertificate(keys.aliases().nextElement()));
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(believed);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(own.getKeyManagers(), others.getTrustManagers(), null);
    }

    private static KeyStore keysOf(String host, Path store) throws Exception {
        String line = "-genkeypair -keyalg EC -dname CN=%s -ext san=dns:%s -storetype PKCS12 -storepass %s -keystore %s"
                .formatted(host, host, new String(WORD), store);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(line.split(" ", -1)));
        Process made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, WORD);
        }
        return keys;
    }

    private static Outcome follow(String host, SSLSocketFactory encryption) throws Exception {
        try (DoubleServer server = new DoubleServer(
                trusting.getServerSocketFactory(), (_, out) -> DoubleServer.say(out, "HTTP/1.1 200 OK"))) {
            NameLookup here = (_, _) -> new Found.Addresses(List.of(InetAddress.getLoopbackAddress()));
            LinkFetcher.Door door = new LinkFetcher.Door(LoopbackFetcher.LOOPBACK, here, encryption);
            return new LinkFetcher(HostList.of("*.gov.cn"), door, LoopbackFetcher.SHORT)
                    .follow("https://" + host + ":" + server.port() + "/");
        }
    }

    @Test
    void a_server_with_the_certificate_of_its_name_answers() throws Exception {
        assertThat(follow("www.a.gov.cn", trusting.getSocketFactory()))
                .isEqualTo(new Outcome(LinkReason.ANSWERED, 200));
    }

    @Test
    void a_server_with_the_certificate_of_another_name_is_refused_and_not_dead() throws Exception {
        assertThat(follow("www.b.gov.cn", trusting.getSocketFactory())).isEqualTo(Outcome.of(LinkReason.TLS));
    }

    @Test
    void a_certificate_that_nobody_believes_is_refused_and_not_dead() throws Exception {
        assertThat(follow("www.a.gov.cn", (SSLSocketFactory) SSLSocketFactory.getDefault()))
                .isEqualTo(Outcome.of(LinkReason.TLS));
    }
}
