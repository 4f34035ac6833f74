/** Texts by SMS through Twilio: signed webhooks in, one POST per attempt out, its lists read to find what was missed. */
@NullMarked
package org.xinsheng.channel.twilio;

import org.jspecify.annotations.NullMarked;
