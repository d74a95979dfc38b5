/**
 * What a body says about itself: its guide (公开指南, Regulation art. 12), offices, leaders, leading group, systems (制度) and the
 * people who do the work (art. 4).
 *
 * <p>Every line is kept in versions; what is public becomes so when a second person agrees. It never changes the tree by itself and
 * never shows a citizen an empty field. Start reading at {@link org.gongkai.web.organization.Organization}.
 */
@ApplicationModule(
        allowedDependencies = {"agencies", "accounts", "audit", "files", "files::model", "files::upload", "ui"})
@NullMarked
package org.gongkai.web.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
