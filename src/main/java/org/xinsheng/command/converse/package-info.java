/** Replays conversations through the real service, on a throwaway database and a virtual clock. */
@NullMarked
package org.xinsheng.command.converse;

import org.jspecify.annotations.NullMarked;
