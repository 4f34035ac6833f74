/** Runs every due task in a loop of its own and wakes them early, on this node and on the others. */
@NullMarked
package org.xinsheng.platform.task;

import org.jspecify.annotations.NullMarked;
