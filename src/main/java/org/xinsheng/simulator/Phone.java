package org.xinsheng.simulator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.directory.Directory;

/** Telephones that send texts to the service's number, through its real webhook. */
@Component
@Profile({"embedded", "test"})
class Phone {

    private static final String WEBHOOK = "/channels/twilio/messages";

    private final TwilioAccount account;
    private final StandInMessages messages;
    private final SignedPost post;
    private final List<OurAddresses> ours;
    private final Directory directory;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    Phone(
            TwilioAccount account,
            StandInMessages messages,
            SignedPost post,
            List<OurAddresses> ours,
            Directory directory) {
        this.account = account;
        this.messages = messages;
        this.post = post;
        this.ours = ours;
        this.directory = directory;
    }

    /** The region whose number is called. */
    RegionCode region() {
        return directory.profiles().getFirst().serviceRegion();
    }

    /** The service's number. */
    ChannelAddress service() {
        return ours.stream()
                .flatMap(addresses -> addresses.of(region(), ChannelType.SMS).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no number for texts"));
    }

    /** Numbers that have sent something since the start. */
    Set<String> used() {
        return used;
    }

    /** @return the status with which the webhook answered, 200 when the text is stored */
    int send(PhoneNumber from, String text) throws IOException, InterruptedException {
        used.add(from.value());
        String to = service().value();
        StandInMessage message = messages.add(true, from.value(), to, text);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("MessageSid", message.sid());
        form.put("SmsSid", message.sid());
        form.put("SmsMessageSid", message.sid());
        form.put("AccountSid", account.accountSid());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", from.value());
        form.put("To", to);
        form.put("Body", text);
        form.put("NumMedia", "0");
        form.put("NumSegments", String.valueOf(text.length() <= 70 ? 1 : (text.length() + 66) / 67));
        form.put("FromCountry", "CN");
        form.put("SmsStatus", "received");
        return post.send(WEBHOOK, form);
    }
}
