/** The service's clock, which the demo can move forward. */
@NullMarked
package org.xinsheng.platform.time;

import org.jspecify.annotations.NullMarked;
