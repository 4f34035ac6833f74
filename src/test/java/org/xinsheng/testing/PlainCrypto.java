package org.xinsheng.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.KeyedHash;

/** Stands in for the ciphers where a test is not about them: readable, but it still insists on the context. */
public final class PlainCrypto implements FieldCipher, KeyedHash {

    @Override
    public byte[] encrypt(byte[] plain, String context) {
        byte[] label = label(context);
        return ByteBuffer.allocate(label.length + plain.length)
                .put(label)
                .put(plain)
                .array();
    }

    @Override
    public byte[] decrypt(byte[] stored, String context) {
        byte[] label = label(context);
        if (!Arrays.equals(label, 0, label.length, stored, 0, Math.min(label.length, stored.length))) {
            throw new IllegalStateException("written in another context than " + context);
        }
        return Arrays.copyOfRange(stored, label.length, stored.length);
    }

    @Override
    public String of(String purpose, String value) {
        return purpose + "/" + Integer.toHexString(value.hashCode()) + "/" + value.length();
    }

    private static byte[] label(String context) {
        return (context + ":").getBytes(StandardCharsets.UTF_8);
    }
}
