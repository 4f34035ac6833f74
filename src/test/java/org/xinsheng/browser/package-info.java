/** Looks at every page with a real browser. */
package org.xinsheng.browser;
