/**
 * Pictures as files: written as plain JPEG, and drawn anew so that nothing stays of what a camera notes beside the dots.
 *
 * <p>It never reads what a picture shows. Unpacking a picture somebody sent belongs in a worker. Start reading at {@link
 * org.gongkai.documents.picture.PlainPicture}.
 */
@NullMarked
package org.gongkai.documents.picture;

import org.jspecify.annotations.NullMarked;
