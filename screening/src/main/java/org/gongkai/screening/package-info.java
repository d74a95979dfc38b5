/**
 * What may not go out as it is (Regulation art. 15, Personal Information Protection Law art. 28, Law on Guarding State Secrets
 * art. 35): personal data and marks of secrecy in texts that are about to be published.
 *
 * <p>It finds and proposes a mask; it never changes a text and never decides that one may go out. Start reading at {@link
 * org.gongkai.screening.Screener}.
 */
@NullMarked
package org.gongkai.screening;

import org.jspecify.annotations.NullMarked;
