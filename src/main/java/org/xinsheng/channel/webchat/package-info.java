/** The web chat: a browser that reads its thread from the outbox. */
@NullMarked
package org.xinsheng.channel.webchat;

import org.jspecify.annotations.NullMarked;
