package org.gongkai.web.platform.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.gongkai.postgres.Memory;
import org.gongkai.postgres.Options;

/** How the built-in server is run on this machine. */
final class BuiltIn {
    private static final long MEGABYTE = 1 << 20;

    private BuiltIn() {}

    /** Nothing acknowledged is ever lost, and as many pages are kept as fit beside the application. */
    static Options options() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Options.safe().with(Memory.fitting(machine.getTotalMemorySize() / MEGABYTE));
    }
}
