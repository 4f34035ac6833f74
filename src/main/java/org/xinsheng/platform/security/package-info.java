/** Who may reach which address: log-in of staff, throttling of guesses, secure headers. */
@NullMarked
package org.xinsheng.platform.security;

import org.jspecify.annotations.NullMarked;
