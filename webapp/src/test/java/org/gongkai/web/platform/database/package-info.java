/** Tests of the database's wiring. */
@NullMarked
package org.gongkai.web.platform.database;

import org.jspecify.annotations.NullMarked;
