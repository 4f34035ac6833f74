package org.xinsheng.platform.crypto;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key Base64 of 32 random bytes, the master key in use; generated once in the data directory by the embedded
 *     default, must be given everywhere else
 * @param keyVersion version of {@code key}, 1 to 255; one more each time the key is replaced
 * @param previousKeys earlier master keys by version, so that what was encrypted with them can still be read
 * @param hashKeyVersion version whose key makes the keyed hashes; stays at the first version when the key is replaced,
 *     because look-ups would find nothing under another
 */
@ConfigurationProperties("xinsheng.crypto")
record CryptoSettings(
        @Nullable String key,
        @DefaultValue("1") int keyVersion,
        @DefaultValue Map<Integer, String> previousKeys,
        @DefaultValue("1") int hashKeyVersion) {

    /** Keeps keys out of logs. */
    @Override
    public String toString() {
        return "CryptoSettings[keyVersion=" + keyVersion + ", hashKeyVersion=" + hashKeyVersion + "]";
    }
}
