/**
 * The demonstration (演示): an invented county with its bodies, people and three years of published items.
 *
 * <p>All of it comes about by the application's own decisions under a clock that can be moved; no row is invented. Nothing here
 * runs unless the demonstration was asked for. Start reading at {@link org.gongkai.web.demo.DemoStart}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "catalog",
            "catalog::model",
            "channels",
            "channels::model",
            "channels::villages",
            "exchange",
            "exchange::model",
            "files",
            "ledger",
            "mistakes",
            "mistakes::model",
            "organization",
            "organization::model",
            "places",
            "places::matching",
            "places::model",
            "publishing",
            "publishing::cleanup",
            "publishing::kinds",
            "publishing::model",
            "publishing::validity",
            "registers",
            "registers::model"
        })
@NullMarked
package org.gongkai.web.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
