package org.xinsheng.channel.webchat;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.DeliveryReceipt;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.channel.ReceiptSink;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelType;

/** There is nothing to post: what is in the outbox is in the thread that the browser reads, so it is delivered at once. */
@Component
class WebChatSender implements ChannelSender {

    private final ReceiptSink receipts;
    private final Clock clock;

    WebChatSender(ReceiptSink receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public ChannelType channel() {
        return ChannelType.WEBCHAT;
    }

    @Override
    public SendResult send(OutboundMessage message) {
        String id = message.attemptId().toString();
        receipts.accept(new DeliveryReceipt(
                channel(), message.attemptId(), id, DeliveryStatus.DELIVERED, null, clock.instant()));
        return new SendResult.Accepted(id);
    }

    @Override
    public LookUp lookUp(OutboundMessage message, Instant attemptedAt, Predicate<String> claimed) {
        return new LookUp.Found(message.attemptId().toString(), DeliveryStatus.DELIVERED);
    }
}
