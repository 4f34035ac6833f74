/** 薪声: wage-arrears reports in the worker's own words, and somebody by name responsible until they are answered. */
@NullMarked
package org.xinsheng;

import org.jspecify.annotations.NullMarked;
