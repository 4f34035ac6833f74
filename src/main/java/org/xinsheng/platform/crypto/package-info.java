/** Ciphers and keyed hashes from one master key per version. */
@NullMarked
package org.xinsheng.platform.crypto;

import org.jspecify.annotations.NullMarked;
