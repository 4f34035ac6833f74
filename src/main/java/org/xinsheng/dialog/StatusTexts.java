package org.xinsheng.dialog;

import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/** Status texts that workers were sent: what a worker answers without a number is about the latest. */
public interface StatusTexts {

    /**
     * Notes one. It becomes the conversation's pending question if its template expects an answer. Takes part in the
     * caller's transaction and locks nothing, because whoever tells may hold a clue.
     *
     * @param template id of the text, such as {@code resolved}
     */
    void sent(
            RegionCode serviceRegion, ChannelAddress worker, ChannelAddress ours, ReportNumber number, String template);
}
