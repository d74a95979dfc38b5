/**
 * The pages a clerk meets and the programming interface beside them.
 *
 * <p>Controllers take files in and hand results out; they compute nothing. Uploaded bytes live until they are read. Start
 * reading at {@link org.gongkai.web.annualreports.office.ResultController}.
 */
@NullMarked
package org.gongkai.web.annualreports.office;

import org.jspecify.annotations.NullMarked;
