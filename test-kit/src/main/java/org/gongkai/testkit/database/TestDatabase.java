package org.gongkai.testkit.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.postgres.EmbeddedPostgres;

/**
 * A database of one test's own, owned by the same user with the same rights as the application's; closing it drops it with
 * whatever connections are left.
 *
 * @param name its name on the server of this JVM
 */
public record TestDatabase(String name) implements AutoCloseable {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

    /** Fills an empty database: the migrations of a module, rows that many tests begin with. */
    @FunctionalInterface
    public interface Preparation {
        /** Fills this database; its connections must be closed on return. */
        void fill(TestDatabase empty) throws Exception;
    }

    /** An empty database. */
    public static TestDatabase empty() throws SQLException {
        return copied("template0");
    }

    /**
     * A copy of a database that is prepared once in each JVM.
     *
     * @param preparationName names the preparation: the same name means the same content
     */
    public static TestDatabase prepared(String preparationName, Preparation preparation) throws SQLException {
        return copied(TEMPLATES.computeIfAbsent(preparationName, name -> template(name, preparation)));
    }

    /** Where it is, for the driver. */
    public String jdbcUrl() {
        return TestServer.running().jdbcUrl(name);
    }

    /** Who owns it, and works with it. */
    public String user() {
        return EmbeddedPostgres.APPLICATION;
    }

    /** The password of the {@link #user}. */
    public String password() {
        return TestServer.running().password();
    }

    /** A new connection, for the caller to close. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), password());
    }

    @Override
    public void close() throws SQLException {
        TestServer.administer("drop database if exists " + name + " with (force)");
    }

    private static String template(String preparationName, Preparation preparation) {
        try {
            TestDatabase template = empty();
            preparation.fill(template);
            return template.name();
        } catch (Exception e) {
            throw new IllegalStateException("the preparation \"%s\" failed".formatted(preparationName), e);
        }
    }

    private static TestDatabase copied(String template) throws SQLException {
        String name = "test_" + NUMBERS.incrementAndGet();
        TestServer.administer(
                "create database " + name + " owner " + EmbeddedPostgres.APPLICATION + " template " + template);
        return new TestDatabase(name);
    }
}
