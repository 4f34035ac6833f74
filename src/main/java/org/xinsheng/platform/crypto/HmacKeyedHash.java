package org.xinsheng.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.xinsheng.core.KeyedHash;

/** Stored form: key version, a dot, 32 bytes in URL-safe Base64. Each purpose has a key of its own. */
final class HmacKeyedHash implements KeyedHash {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final MasterKeys keys;
    private final int version;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    HmacKeyedHash(MasterKeys keys, int version) {
        this.keys = keys;
        this.version = version;
    }

    @Override
    public String of(String purpose, String value) {
        SecretKey key = derived.computeIfAbsent(purpose, p -> keys.derive(version, "HmacSHA256", "keyed hash " + p));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return version + "." + BASE64.encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
