package org.xinsheng.dialog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.intake.ReceivedTexts;

/** Keeps status texts for the next turn of their conversation. */
@Component
class NotedStatusTexts implements StatusTexts {

    private final ConversationStore store;
    private final ReceivedTexts inbox;

    NotedStatusTexts(ConversationStore store, ReceivedTexts inbox) {
        this.store = store;
        this.inbox = inbox;
    }

    @Override
    @Transactional
    public void sent(
            RegionCode serviceRegion,
            ChannelAddress worker,
            ChannelAddress ours,
            ReportNumber number,
            String template) {
        store.noteTold(serviceRegion, inbox.conversation(serviceRegion, worker, ours), number, template);
    }
}
