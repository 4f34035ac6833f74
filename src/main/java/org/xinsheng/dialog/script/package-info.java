/** The dialog script and the registered wordings: read from YAML, checked at start, then immutable. */
@NullMarked
package org.xinsheng.dialog.script;

import org.jspecify.annotations.NullMarked;
