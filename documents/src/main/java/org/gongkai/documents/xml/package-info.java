/**
 * A pull scanner for the XML of office documents, over bytes and without an object per element.
 *
 * <p>It refuses document types, so that there are no entities to resolve, expand or fetch. Start at
 * {@link org.gongkai.documents.xml.XmlScanner}.
 */
@NullMarked
package org.gongkai.documents.xml;

import org.jspecify.annotations.NullMarked;
