/**
 * Looks into a received file: what it is by its content, what it says, and what people should look at before it goes out.
 *
 * <p>Files are opened in worker processes and never in this one. A file that harms its worker is refused. Start reading at {@link
 * org.gongkai.web.files.examining.WorkerExamination}.
 */
@NullMarked
package org.gongkai.web.files.examining;

import org.jspecify.annotations.NullMarked;
