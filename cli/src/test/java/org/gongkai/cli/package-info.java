/** The command line as people use it: arguments in, both streams and the exit code out; nothing is mocked. Start at GongkaiSession. */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
