package org.gongkai.postgres;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Why there is no database, as a value for programs and a sentence for people: what is wrong, what was expected, what to
 * do. No sentence holds a password or what a program printed.
 */
public sealed interface Refusal {

    /** Another process supervises this folder; pid 0 where it could not be told. */
    record FolderInUse(Path folder, long pid) implements Refusal {}

    /**
     * The folder belongs to another user than the one who runs this process.
     *
     * @param startAs the owner, where this process is root's and should not be; empty where the rights are too few
     */
    record WrongOwner(Path folder, String startAs) implements Refusal {
        /** A folder that this process may not read and write. */
        public WrongOwner(Path folder) {
            this(folder, "");
        }
    }

    /** This process is root's, and the folder a link, which root does not follow. */
    record LinkForRoot(Path folder) implements Refusal {}

    /** Less room than the options ask for, or the server ran out of it; in megabytes. */
    record DiskFull(Path folder, long freeMegabytes, long neededMegabytes) implements Refusal {}

    /** The folder was made by another major version of PostgreSQL. */
    record OtherMajor(Path folder, String found, int expected) implements Refusal {}

    /** PostgreSQL does not run as root, and neither another user nor a user namespace could be used. */
    record RootImpossible(Path folder) implements Refusal {}

    /** No server is packed for this system and processor. */
    record BinariesMissing(String platform) implements Refusal {}

    /** The unpacked server does not start at all, for example on a file system mounted without execution. */
    record BinariesDoNotRun(Path folder) implements Refusal {}

    /** The server was not ready in time; its log says what it was doing. */
    record StartTimedOut(Duration patience, Path log) implements Refusal {}

    /** The server or the making of its folder ended with an error; its log says which. */
    record StartFailed(Path log) implements Refusal {}

    /** A server left over from before did not stop when asked. */
    record ServerWillNotStop(Path folder, long pid) implements Refusal {}

    /** A process that looks like this folder's server did not start when its pid file says; it is left alone. */
    record ServerUnclear(Path folder, long pid) implements Refusal {}

    /** The data are there, but not the password that belongs to them. */
    record PasswordLost(Path file) implements Refusal {}

    /** The database was made here, and its files are gone: moved away, or on a disk that is not mounted. */
    record DataMissing(Path folder) implements Refusal {}

    /** The folder could not be read or written for another reason. */
    record FolderUnusable(Path folder) implements Refusal {}

    /** The address of an outside server is not one; shown without anything that could be a password. */
    record WrongUrl(String shown, Mistake mistake) implements Refusal {}

    /** An outside server cannot be used; its address is shown without user, password and parameters. */
    record OutsideUnusable(String address, Trouble trouble) implements Refusal {}

    /** Why an outside server cannot be used. */
    enum Trouble {
        NO_ANSWER,
        NOT_LET_IN,
        NO_DATABASE
    }

    /** What is wrong with an address. */
    enum Mistake {
        NOT_JDBC,
        OTHER_DATABASE,
        PASSWORD_BEFORE_HOST,
        NO_HOST,
        WRONG_PORT,
        NO_DATABASE,
        WRONG_PARAMETER
    }

    /** The sentence in the language asked for; Chinese is the default, English the other. */
    default String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.gongkai.postgres.refusals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(code()), arguments().toArray());
    }

    /** A stable code for programs, as {@code folder-in-use}. */
    default String code() {
        return switch (this) {
            case FolderInUse(var _, long pid) -> pid > 0 ? "folder-in-use" : "folder-in-use-by-unknown";
            case WrongOwner(var _, String startAs) -> startAs.isEmpty() ? "wrong-owner" : "wrong-owner-for-root";
            case LinkForRoot _ -> "link-for-root";
            case DiskFull _ -> "disk-full";
            case OtherMajor _ -> "other-major";
            case RootImpossible _ -> "root-impossible";
            case BinariesMissing _ -> "binaries-missing";
            case BinariesDoNotRun _ -> "binaries-do-not-run";
            case StartTimedOut _ -> "start-timed-out";
            case StartFailed _ -> "start-failed";
            case ServerWillNotStop _ -> "server-will-not-stop";
            case ServerUnclear _ -> "server-unclear";
            case PasswordLost _ -> "password-lost";
            case DataMissing _ -> "data-missing";
            case FolderUnusable _ -> "folder-unusable";
            case WrongUrl(var _, Mistake mistake) -> "wrong-url-" + kebab(mistake);
            case OutsideUnusable(var _, Trouble trouble) -> "outside-" + kebab(trouble);
        };
    }

    private static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> arguments() {
        Stream<Object> values = switch (this) {
            case FolderInUse(Path folder, long pid) -> Stream.of(folder, pid);
            case WrongOwner(Path folder, String startAs) -> Stream.of(folder, startAs);
            case LinkForRoot(Path folder) -> Stream.of(folder);
            case DiskFull(Path folder, long free, long needed) -> Stream.of(folder, free, needed);
            case OtherMajor(Path folder, String found, int expected) -> Stream.of(folder, found, expected);
            case RootImpossible(Path folder) -> Stream.of(folder);
            case BinariesMissing(String platform) -> Stream.of(platform);
            case BinariesDoNotRun(Path folder) -> Stream.of(folder);
            case StartTimedOut(Duration patience, Path log) -> Stream.of(patience.toSeconds(), log);
            case StartFailed(Path log) -> Stream.of(log);
            case ServerWillNotStop(Path folder, long pid) -> Stream.of(folder, pid);
            case ServerUnclear(Path folder, long pid) -> Stream.of(folder, pid);
            case PasswordLost(Path file) -> Stream.of(file);
            case DataMissing(Path folder) -> Stream.of(folder);
            case FolderUnusable(Path folder) -> Stream.of(folder);
            case WrongUrl(String shown, var _) -> Stream.of(shown);
            case OutsideUnusable(String address, var _) -> Stream.of(address);
        };
        return values.map(String::valueOf).toList();
    }
}
