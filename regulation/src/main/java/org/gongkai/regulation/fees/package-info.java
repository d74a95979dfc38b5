/**
 * The processing fee for unreasonably many requests (信息处理费): two tariffs as data, by piece or by page, and the
 * brackets of one reckoning.
 *
 * <p>Nothing here decides whether a fee is due at all, and the two tariffs are never added up: a quantity is one or the
 * other by its type. Start reading at {@link org.gongkai.regulation.fees.ProcessingFee}.
 */
@NullMarked
package org.gongkai.regulation.fees;

import org.jspecify.annotations.NullMarked;
