package org.gongkai.web.platform.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What an application that runs for months has to do for its database once a day. */
class DatabaseUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUpkeep.class);

    private final Database database;

    DatabaseUpkeep(Database database) {
        this.database = database;
    }

    /** The server writes a log a day, and whenever one is full. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    void tidyLogs() {
        try {
            database.tidyLogs();
        } catch (IOException e) {
            LOG.warn("old logs of the database could not be deleted this time", e);
        }
    }
}
