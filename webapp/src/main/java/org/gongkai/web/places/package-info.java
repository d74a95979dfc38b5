/**
 * Where the items of a body become public (发布平台): on the portal of this product, or on the platform of a county or city to which approved
 * items are handed over, and whether what is public there is what was approved.
 *
 * <p>Nothing is ever sent to another platform: people paste, and say where it stands. An item of a body that publishes on another platform counts as
 * public from the day on which it stood there. Start reading at {@link org.gongkai.web.places.Places} and {@link
 * org.gongkai.web.places.Deliveries}.
 *
 * @regulation art. 23, 24
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "channels",
            "channels :: model",
            "files",
            "publishing",
            "publishing :: cleaning",
            "publishing :: counting",
            "publishing :: kinds",
            "publishing :: model",
            "publishing :: validity",
            "screening :: links-address",
            "screening :: links-model",
            "ui"
        })
@NullMarked
package org.gongkai.web.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
