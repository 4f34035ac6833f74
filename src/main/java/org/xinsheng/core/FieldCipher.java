package org.xinsheng.core;

/**
 * Encrypts single fields before they are stored: AES-256-GCM with a random nonce, the version of the key in front, the
 * context authenticated. Thread-safe.
 *
 * <pre>{@code
 * byte[] stored = cipher.encrypt("13800000000", "reporter.address");
 * String again = cipher.decrypt(stored, "reporter.address");
 * }</pre>
 */
public interface FieldCipher {

    /** @param context what the field is, {@code module.column}; the same is needed to decrypt */
    byte[] encrypt(byte[] plain, String context);

    /** @throws IllegalStateException if the bytes were changed, the context differs or the key version is unknown */
    byte[] decrypt(byte[] stored, String context);

    default byte[] encrypt(String plain, String context) {
        return encrypt(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8), context);
    }

    default String decryptString(byte[] stored, String context) {
        return new String(decrypt(stored, context), java.nio.charset.StandardCharsets.UTF_8);
    }
}
