package org.xinsheng.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The same settings as the channel's: what the phone signs with, and what the stand-in checks.
 *
 * @param publicUrl what signatures cover; this service's own address when empty
 */
@ConfigurationProperties("xinsheng.channel.twilio")
record TwilioAccount(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String publicUrl) {

    @Override
    public String toString() {
        return "TwilioAccount[" + accountSid + "]";
    }
}
