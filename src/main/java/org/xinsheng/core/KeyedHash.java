package org.xinsheng.core;

/** Keyed hashes (HMAC-SHA-256) for looking up what is stored as ciphertext. Thread-safe. */
public interface KeyedHash {

    /**
     * @param purpose separates uses: the same value under two purposes has unrelated hashes
     * @return version of the key and 32 hash bytes, URL-safe Base64, at most 48 characters
     */
    String of(String purpose, String value);
}
