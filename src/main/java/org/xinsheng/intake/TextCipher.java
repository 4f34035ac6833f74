package org.xinsheng.intake;

import org.springframework.stereotype.Component;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.FieldCipher;

/** Turns the personal columns of the inbox into ciphertext and back. */
@Component
class TextCipher {

    private static final String WORKER = "intake.worker_address";
    private static final String OURS = "intake.our_address";
    private static final String BODY = "intake.body";
    private static final String RAW = "intake.raw";

    private final FieldCipher cipher;

    TextCipher(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] worker(ChannelAddress address) {
        return cipher.encrypt(address.value(), WORKER);
    }

    ChannelAddress worker(ChannelType channel, byte[] stored) {
        return new ChannelAddress(channel, cipher.decryptString(stored, WORKER));
    }

    byte[] ours(ChannelAddress address) {
        return cipher.encrypt(address.value(), OURS);
    }

    ChannelAddress ours(ChannelType channel, byte[] stored) {
        return new ChannelAddress(channel, cipher.decryptString(stored, OURS));
    }

    byte[] body(String text) {
        return cipher.encrypt(text, BODY);
    }

    String body(byte[] stored) {
        return cipher.decryptString(stored, BODY);
    }

    byte[] raw(byte[] raw) {
        return cipher.encrypt(raw, RAW);
    }
}
