package org.xinsheng.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.RegionProfile;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentTexts;

/** The worker's side of one chat: takes in what is typed, and reads the thread. */
@Component
class ChatDesk {

    private static final int SHOWN = 200;

    private final InboundSink inbound;
    private final ReceivedTexts received;
    private final SentTexts sent;
    private final Conversations conversations;
    private final List<OurAddresses> ours;
    private final RegionProfile profile;
    private final Clock clock;

    ChatDesk(
            InboundSink inbound,
            ReceivedTexts received,
            SentTexts sent,
            Conversations conversations,
            List<OurAddresses> ours,
            Directory directory,
            SiteSettings settings,
            Clock clock) {
        this.inbound = inbound;
        this.received = received;
        this.sent = sent;
        this.conversations = conversations;
        this.ours = ours;
        this.profile = settings.serviceRegion() == null
                ? directory.profiles().getFirst()
                : directory.profile(settings.serviceRegion());
        this.clock = clock;
    }

    RegionProfile profile() {
        return profile;
    }

    /**
     * Takes in a text; when the call returns it is stored.
     *
     * @param id made by the browser: the same text sent twice has the same one and is stored once
     */
    void take(ChatToken token, UUID id, String text) {
        inbound.accept(new InboundMessage(
                region(),
                conversation(token) + ":" + id,
                token.address(),
                ourAddress(),
                text,
                0,
                text.getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                Origin.PAGE));
    }

    ChatThread thread(ChatToken token) {
        ConversationId id = conversation(token);
        Optional<ConversationView> view = conversations.find(region(), id);
        return ChatThread.of(received.of(region(), id, SHOWN), sent.of(region(), id, SHOWN), view);
    }

    private ConversationId conversation(ChatToken token) {
        return received.conversation(region(), token.address(), ourAddress());
    }

    private RegionCode region() {
        return profile.serviceRegion();
    }

    private ChannelAddress ourAddress() {
        return ours.stream()
                .flatMap(addresses -> addresses.of(region(), ChannelType.WEBCHAT).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no web chat for " + region()));
    }
}
