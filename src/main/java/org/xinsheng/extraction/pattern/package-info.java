/** Patterns of words that never backtrack: any text in time linear in its length. */
@NullMarked
package org.xinsheng.extraction.pattern;

import org.jspecify.annotations.NullMarked;
