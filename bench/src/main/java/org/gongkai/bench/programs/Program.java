package org.gongkai.bench.programs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where programs are. */
final class Program {
    private Program() {}

    /** The first of the paths at which a program is. */
    static Optional<String> first(List<String> paths) {
        return paths.stream().filter(name -> Files.isExecutable(Path.of(name))).findFirst();
    }
}
