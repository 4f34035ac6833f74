package org.xinsheng.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.FieldCipher;

class AesFieldCipherTests {

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);

    private final FieldCipher cipher = cipher(new CryptoSettings(FIRST, 1, Map.of(), 1));

    @Test
    void readsWhatItWrote() {
        byte[] stored = cipher.encrypt("老板老邵差5万4工钱", "intake.body");

        assertThat(cipher.decryptString(stored, "intake.body")).isEqualTo("老板老邵差5万4工钱");
        assertThat(stored[0]).isEqualTo((byte) 1);
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() {
        assertThat(cipher.encrypt("同一句话", "a.b")).isNotEqualTo(cipher.encrypt("同一句话", "a.b"));
    }

    @Test
    void refusesAnotherContext() {
        byte[] stored = cipher.encrypt("x", "reporter.address");

        assertThatThrownBy(() -> cipher.decrypt(stored, "intake.body")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesEveryChangedByte() {
        byte[] stored = cipher.encrypt("x", "a.b");
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(changed, "a.b"))
                    .as("byte %d", i)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(new byte[12], "a.b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsWithPreviousKeysAndWritesWithTheCurrentOne() {
        byte[] old = cipher.encrypt("x", "a.b");
        FieldCipher rotated = cipher(new CryptoSettings(SECOND, 2, Map.of(1, FIRST), 1));

        assertThat(rotated.decryptString(old, "a.b")).isEqualTo("x");
        assertThat(rotated.encrypt("x", "a.b")[0]).isEqualTo((byte) 2);
        assertThatThrownBy(() -> cipher.decrypt(rotated.encrypt("x", "a.b"), "a.b"))
                .hasMessageContaining("version 2");
    }

    @Test
    void keepsLookUpsWhenTheKeyIsReplaced() {
        var before = new CryptoSettings(FIRST, 1, Map.of(), 1);
        var after = new CryptoSettings(SECOND, 2, Map.of(1, FIRST), 1);

        assertThat(hash(after, "reporter.address", "+8613800000001"))
                .isEqualTo(hash(before, "reporter.address", "+8613800000001"))
                .hasSizeLessThanOrEqualTo(48)
                .startsWith("1.")
                .isNotEqualTo(hash(before, "clue.reporter", "+8613800000001"));
    }

    @Test
    void namesTheSettingOfABadKey() {
        assertThatThrownBy(() -> new MasterKeys(new CryptoSettings(null, 1, Map.of(), 1)))
                .hasMessageContaining("xinsheng.crypto.key is missing");
        assertThatThrownBy(() -> new MasterKeys(new CryptoSettings("c2hvcnQ=", 1, Map.of(), 1)))
                .hasMessageContaining("xinsheng.crypto.key has 5 bytes");
        assertThatThrownBy(() -> new MasterKeys(new CryptoSettings(SECOND, 2, Map.of(1, "***"), 1)))
                .hasMessageContaining("xinsheng.crypto.previous-keys.1 is not Base64");
        assertThatThrownBy(() -> new MasterKeys(new CryptoSettings(SECOND, 2, Map.of(), 1)))
                .hasMessageContaining("hash-key-version");
    }

    private static String hash(CryptoSettings settings, String purpose, String value) {
        return new HmacKeyedHash(new MasterKeys(settings), settings.hashKeyVersion()).of(purpose, value);
    }

    private static FieldCipher cipher(CryptoSettings settings) {
        return new AesFieldCipher(new MasterKeys(settings));
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
