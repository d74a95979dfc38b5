/**
 * Persons whose full name or dwelling says too much: children, the ill and disabled, those who receive relief.
 *
 * <p>A name alone is no finding; what it stands beside makes it one. It never asks who a person is. Start reading at {@link
 * org.gongkai.screening.people.NameDetector}.
 */
@NullMarked
package org.gongkai.screening.people;

import org.jspecify.annotations.NullMarked;
