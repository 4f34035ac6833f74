package org.xinsheng.channel.twilio;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinsheng.core.RegionCode;

/**
 * The account at Twilio; without {@code account-sid} there is no SMS through Twilio. The numbers, {@code from}, are read by
 * {@link OurNumbers}.
 *
 * @param authToken secret that requests are signed with, both ways
 * @param serviceRegion of the numbers for which none is named
 * @param publicUrl scheme, host and port under which Twilio reaches this service: what it signs; this service's own
 *     address on this machine when empty
 * @param apiBaseUrl where the API is; {@code self} is this service, whose phone simulator stands in for it
 * @param connectTimeout for a connection to the API
 * @param timeout for a whole call of the API, up to the last byte of the answer
 * @param reconcileEvery how often the list of inbound messages is read
 * @param reconcileOverlap how far each reading reaches back behind the one before
 * @param reconcileReach how far the first reading of a number reaches back
 */
@ConfigurationProperties("xinsheng.channel.twilio")
record TwilioSettings(
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("370600") String serviceRegion,
        @Nullable URI publicUrl,
        @DefaultValue("https://api.twilio.com") URI apiBaseUrl,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10m") Duration reconcileEvery,
        @DefaultValue("15m") Duration reconcileOverlap,
        @DefaultValue("24h") Duration reconcileReach) {

    TwilioSettings {
        if (!accountSid.isEmpty() && authToken.isBlank()) {
            throw new IllegalArgumentException("xinsheng.channel.twilio.auth-token must be given with account-sid");
        }
    }

    RegionCode defaultRegion() {
        return new RegionCode(serviceRegion);
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + accountSid + "]";
    }
}
