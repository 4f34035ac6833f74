package org.xinsheng.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The master keys by version. Nothing is ever encrypted or hashed with a master key itself: each use has a key of its
 * own, derived by HKDF-SHA-256.
 */
final class MasterKeys {

    private static final int LENGTH = 32;

    private final Map<Integer, byte[]> byVersion = new TreeMap<>();
    private final int current;

    /**
     * @param current version used for what is encrypted from now on
     * @throws InvalidMasterKey if a key is missing, no Base64, not 32 bytes long, or a version is not in 1 to 255
     */
    MasterKeys(CryptoSettings settings) {
        settings.previousKeys()
                .forEach((version, key) -> put(version, key, "xinsheng.crypto.previous-keys." + version));
        String key = settings.key();
        if (key == null || key.isBlank()) {
            throw new InvalidMasterKey("xinsheng.crypto.key", "is missing");
        }
        current = settings.keyVersion();
        put(current, key, "xinsheng.crypto.key");
        if (!byVersion.containsKey(settings.hashKeyVersion())) {
            throw new InvalidMasterKey(
                    "xinsheng.crypto.hash-key-version",
                    "names version " + settings.hashKeyVersion() + ", which has no key");
        }
    }

    private void put(int version, String key, String property) {
        if (version < 1 || version > 255) {
            throw new InvalidMasterKey(property, "has version " + version + ", but versions go from 1 to 255");
        }
        byte[] bytes = decode(key, property);
        if (byVersion.put(version, bytes) != null) {
            throw new InvalidMasterKey(property, "repeats version " + version);
        }
    }

    private static byte[] decode(String key, String property) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == LENGTH) {
                return bytes;
            }
            throw new InvalidMasterKey(property, "has " + bytes.length + " bytes instead of " + LENGTH);
        } catch (IllegalArgumentException e) {
            throw new InvalidMasterKey(property, "is not Base64");
        }
    }

    int current() {
        return current;
    }

    boolean has(int version) {
        return byVersion.containsKey(version);
    }

    /** The key of one use; the same master key and use always give the same. */
    SecretKey derive(int version, String algorithm, String use) {
        byte[] master = byVersion.get(version);
        if (master == null) {
            throw new IllegalStateException("no master key of version " + version);
        }
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(master)
                    .thenExpand(("xinsheng " + use).getBytes(StandardCharsets.UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
