package org.xinsheng.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which passwords have proved right, as keyed hashes of password and stored hash under a key that lives as long
 * as the process. HTTP Basic sends the password with every request, and a slow hash each time would be a tenth of a second
 * of processor. Wrong passwords are never remembered, a changed one is a new pair.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final int REMEMBERED = 2_000;

    private final PasswordEncoder slow;
    private final SecretKeySpec key = new SecretKeySpec(randomBytes(), "HmacSHA256");
    private final Map<String, Boolean> right = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    RememberingPasswordEncoder(PasswordEncoder slow) {
        this.slow = slow;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        String pair = pair(password, hash);
        synchronized (right) {
            if (right.get(pair) != null) {
                return true;
            }
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            synchronized (right) {
                right.put(pair, true);
            }
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return slow.upgradeEncoding(hash);
    }

    private String pair(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
