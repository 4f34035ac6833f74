package org.xinsheng.platform.crypto;

/** The service can't start with the master keys it was given. */
final class InvalidMasterKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    InvalidMasterKey(String property, String problem) {
        super(property + " " + problem + ": give Base64 of 32 random bytes, as from `openssl rand -base64 32`");
    }
}
