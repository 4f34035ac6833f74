package org.xinsheng.outbox;

import org.springframework.stereotype.Component;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.FieldCipher;

/** Turns the personal columns of the outbox into ciphertext and back. */
@Component
class OutboxCipher {

    private static final String OURS = "outbox.our_address";
    private static final String RECIPIENT = "outbox.recipient_address";
    private static final String BODY = "outbox.body";

    private final FieldCipher cipher;

    OutboxCipher(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] ours(ChannelAddress address) {
        return cipher.encrypt(address.value(), OURS);
    }

    ChannelAddress ours(ChannelType channel, byte[] stored) {
        return new ChannelAddress(channel, cipher.decryptString(stored, OURS));
    }

    byte[] recipient(ChannelAddress address) {
        return cipher.encrypt(address.value(), RECIPIENT);
    }

    ChannelAddress recipient(ChannelType channel, byte[] stored) {
        return new ChannelAddress(channel, cipher.decryptString(stored, RECIPIENT));
    }

    byte[] body(String text) {
        return cipher.encrypt(text, BODY);
    }

    String body(byte[] stored) {
        return cipher.decryptString(stored, BODY);
    }
}
