/**
 * What a check is: a value with its rules, put together so that independent and dependent checks are told apart.
 *
 * <p>Nothing here knows a table or a sentence of the report. Start at {@link org.gongkai.checks.rules.Check}.
 */
@NullMarked
package org.gongkai.checks.rules;

import org.jspecify.annotations.NullMarked;
