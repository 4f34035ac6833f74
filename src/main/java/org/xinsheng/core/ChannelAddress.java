package org.xinsheng.core;

/**
 * An address on a channel: a phone number on SMS, an open id on WeChat, a session on web chat. Personal data: its text
 * form is masked, it is stored as ciphertext and looked up by keyed hash.
 *
 * @param value up to 256 characters, not blank
 */
public record ChannelAddress(ChannelType channel, String value) {

    public ChannelAddress {
        if (value.isBlank() || value.length() > 256) {
            throw new IllegalArgumentException("an address has 1 to 256 characters");
        }
    }

    @Override
    public String toString() {
        return channel + ":*" + value.substring(Math.max(0, value.length() - 4));
    }
}
