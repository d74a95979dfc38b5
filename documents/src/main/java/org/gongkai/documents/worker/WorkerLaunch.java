package org.gongkai.documents.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a worker: this Java, this class path, this start-up cache, and nothing of this environment. */
public final class WorkerLaunch {
    private static final String START_UP_CACHE = "-XX:AOTCache=";

    private final List<String> command = new ArrayList<>();

    /** @param mainClass name of the class that serves */
    public WorkerLaunch(String mainClass, int heapMegabytes) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:MaxDirectMemorySize=64m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:+UseSerialGC");
        // What a virtual machine has to say must not stand among the answers.
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        startUpCache().forEach(command::add);
        command.add("-cp");
        command.add(classPath());
        command.add(mainClass);
    }

    private static List<String> startUpCache() {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(argument -> argument.startsWith(START_UP_CACHE))
                .limit(1)
                .toList();
    }

    /** Absolute, since a worker starts in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts one process; it ends when its input does. */
    public Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(new File(System.getProperty("java.home")));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
