/**
 * Whether a document applies (有效性): what its maker concluded about it when it was cleaned up, laid over the days it names itself.
 *
 * <p>Only days are kept; what holds is reckoned for the day somebody asks. Nothing here knows how a conclusion comes about. Start
 * reading at {@link org.gongkai.web.publishing.validity.Concluded}.
 *
 * @regulation art. 20 item 1
 */
@NamedInterface("validity")
@NullMarked
package org.gongkai.web.publishing.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
