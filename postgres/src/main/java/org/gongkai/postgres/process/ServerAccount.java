package org.gongkai.postgres.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs the server, and what is put before a command so that it runs as them. PostgreSQL refuses to run as root.
 *
 * @param prefix the words before a command; none for the present user
 * @param user the number of the user who owns the server's files
 * @param group the number of the group
 */
public record ServerAccount(List<String> prefix, int user, int group) {
    private static final Path USERS = Path.of("/etc/passwd");

    /** Accounts made for a database first; nobody's account only where there is no better. */
    private static final List<String> NAMES = List.of("gongkai", "postgres", "nobody");

    /** Keeps the words as they are. */
    public ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /** The user of this process. */
    public static ServerAccount present() throws IOException {
        return fromStatus(Files.readAllLines(Path.of("/proc/self/status")));
    }

    /** The user whose rights a process has, from the system's lines about it: the second number after the name. */
    static ServerAccount fromStatus(List<String> lines) {
        return new ServerAccount(List.of(), effective("Uid:", lines), effective("Gid:", lines));
    }

    private static int effective(String name, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.split("\\s+"))
                .mapToInt(numbers -> Integer.parseInt(numbers[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the system tells no " + name + " of this process"));
    }

    /** Who owns this file, without a way to become them. */
    public static ServerAccount ownerOf(Path path) throws IOException {
        return new ServerAccount(List.of(), number(path, "unix:uid"), number(path, "unix:gid"));
    }

    /** Whether this is the user who may do everything. */
    public boolean isRoot() {
        return user == 0;
    }

    /** This command as run by this account. */
    public List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /**
     * Accounts that root may run the server as, best first: accounts of the machine, then root without any rights in a user
     * namespace, which works in folders that only root may enter.
     */
    public static List<ServerAccount> forRoot() throws IOException {
        List<ServerAccount> found = new ArrayList<>();
        List<String> users = Files.isReadable(USERS) ? Files.readAllLines(USERS) : List.of();
        NAMES.forEach(name -> named(name, users).ifPresent(found::add));
        found.add(new ServerAccount(List.of("unshare", "-U", "--"), 0, 0));
        return found.stream().distinct().toList();
    }

    /** The account of this name in the lines of the system's list of users. */
    public static Optional<ServerAccount> named(String name, List<String> users) {
        return users.stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length >= 4 && fields[0].equals(name))
                .filter(fields -> fields[2].matches("[1-9][0-9]{0,8}") && fields[3].matches("[0-9]{1,9}"))
                .map(fields -> dropTo(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .findFirst();
    }

    /** Gives a folder or file to this account, where it is not theirs already. */
    public void own(Path path) throws IOException {
        if (number(path, "unix:uid") != user) {
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Gives a folder and everything in it to this account, where they are not theirs already. */
    public void ownAll(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.toList();
        }
        for (Path path : all) {
            own(path);
        }
    }

    private static ServerAccount dropTo(int user, int group) {
        List<String> prefix =
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--inh-caps=-all", "--");
        return new ServerAccount(prefix, user, group);
    }

    private static int number(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, attribute, LinkOption.NOFOLLOW_LINKS);
    }
}
