/** Reads colloquial Chinese numbers, and from them sums still owed, how many people and which months. */
@NullMarked
package org.xinsheng.extraction.number;

import org.jspecify.annotations.NullMarked;
