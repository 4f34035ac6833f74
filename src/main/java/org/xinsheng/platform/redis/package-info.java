/** Redis as a convenience: quick to give up on, and told about in the health of the service. */
@NullMarked
package org.xinsheng.platform.redis;

import org.jspecify.annotations.NullMarked;
