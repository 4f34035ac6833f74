package org.xinsheng.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.xinsheng.core.FieldCipher;

/** Stored form: one byte key version, 12 bytes nonce, ciphertext with its 16-byte tag. */
final class AesFieldCipher implements FieldCipher {

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final MasterKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKey> derived = new ConcurrentHashMap<>();

    AesFieldCipher(MasterKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] encrypt(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, context).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put((byte) keys.current())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + context, e);
        }
    }

    @Override
    public byte[] decrypt(byte[] stored, String context) {
        if (stored.length < 1 + NONCE + TAG) {
            throw new IllegalStateException("too short for ciphertext of " + context);
        }
        int version = Byte.toUnsignedInt(stored[0]);
        if (!keys.has(version)) {
            throw new IllegalStateException("no key of version " + version + " for " + context);
        }
        byte[] nonce = new byte[NONCE];
        System.arraycopy(stored, 1, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, version, nonce, context)
                    .doFinal(stored, 1 + NONCE, stored.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt " + context + ": changed, or not of this context", e);
        }
    }

    private Cipher cipher(int mode, int version, byte[] nonce, String context) throws GeneralSecurityException {
        SecretKey key = derived.computeIfAbsent(version, v -> keys.derive(v, "AES", "field cipher"));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
