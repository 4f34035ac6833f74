/** Value types that every module speaks: ids, money, months, addresses, facts; events; ciphers; the clock. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.xinsheng.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
