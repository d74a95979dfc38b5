/**
 * Any file in, one stream of events out: lines of text and cells of true grids, each with its place in the source.
 *
 * <p>This package decides what a file is by its content, opens it within {@link org.gongkai.documents.Limits} and never
 * interprets what it says; it never follows a link, resolves an entity or runs anything found inside. Start at
 * {@link org.gongkai.documents.DocumentOpener}.
 */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
