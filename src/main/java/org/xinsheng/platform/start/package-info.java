/** What must be given before a node may start, and how it says what is missing. */
@NullMarked
package org.xinsheng.platform.start;

import org.jspecify.annotations.NullMarked;
