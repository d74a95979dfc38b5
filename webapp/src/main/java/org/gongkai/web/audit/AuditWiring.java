package org.gongkai.web.audit;

import java.nio.file.Path;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoMasterKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the master key comes from: the file that {@code gongkai.key-file} names; a demo makes one beside its data folder. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {
    @Bean
    MasterKey masterKey(
            @Value("${gongkai.key-file:}") String keyFile,
            @Value("${gongkai.data:}") String data,
            Environment environment) {
        boolean isDemo = environment.acceptsProfiles(Profiles.of("demo"));
        if (keyFile.isBlank()) {
            return isDemo && !data.isBlank() ? KeyFile.openOrCreate(beside(data)) : new NoMasterKey();
        }
        return isDemo ? KeyFile.openOrCreate(Path.of(keyFile)) : KeyFile.open(Path.of(keyFile));
    }

    /** Outside the data folder, so that a copy of the folder alone tells nothing. */
    private static Path beside(String data) {
        Path folder = Path.of(data).toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + ".key");
    }
}
