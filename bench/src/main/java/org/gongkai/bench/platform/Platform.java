package org.gongkai.bench.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.bench.judgement.Audit;
import org.gongkai.web.GongkaiApplication;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.verification.AuditVerification;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application in this process, on a data folder of its own. */
public final class Platform implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Path data;

    private Platform(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /** Starts it with a master key of its own, made beside the folder. */
    public static Platform start(Path data, String databaseUrl) {
        return start(data, databaseUrl, keyFile(data));
    }

    /**
     * Starts it.
     *
     * @param databaseUrl an outside server's address; blank for a server in the folder, with everything that survives a power cut
     */
    public static Platform start(Path data, String databaseUrl, Path keyFile) {
        SpringApplication spring = new SpringApplication(GongkaiApplication.class);
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                0,
                "server.address",
                "127.0.0.1",
                "gongkai.data",
                data.toString(),
                "gongkai.key-file",
                keyFile.toString()));
        properties.put("gongkai.db.url", databaseUrl);
        KeyFile.openOrCreate(keyFile);
        spring.setDefaultProperties(properties);
        spring.setRegisterShutdownHook(false);
        return new Platform(spring.run(), data);
    }

    /** Where the master key of such a folder is. */
    public static Path keyFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".key");
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** For questions of one's own. */
    public JdbcClient jdbc() {
        return JdbcClient.create(part(DataSource.class));
    }

    /** The address of its pages, without a slash at the end. */
    public String address() {
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        if (web.getWebServer() == null) {
            throw new IllegalStateException("no pages were started");
        }
        return "http://127.0.0.1:" + web.getWebServer().getPort();
    }

    /** As its judges ask it. */
    Audit.Seen seen() {
        return new Audit.Seen(jdbc(), address(), part(AuditVerification.class), data);
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        context.close();
    }
}
