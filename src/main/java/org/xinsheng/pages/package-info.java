/** What all pages share: language, formats of money and dates, marked words, live updates, headers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.xinsheng.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
