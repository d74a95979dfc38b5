package org.gongkai.web.audit.verification;

import javax.sql.DataSource;
import org.gongkai.web.audit.sealing.AnchorFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The verifier of the running application, with its database and the file to which its sealer writes. */
@Configuration(proxyBeanMethods = false)
class VerificationWiring {
    @Bean
    AuditVerification auditVerification(
            DataSource database,
            @Value("${gongkai.anchor-file:}") String file,
            @Value("${gongkai.data:}") String data) {
        return AuditVerification.of(database, AnchorFile.configured(file, data));
    }
}
