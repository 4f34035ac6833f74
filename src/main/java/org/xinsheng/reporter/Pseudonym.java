package org.xinsheng.reporter;

import java.nio.charset.StandardCharsets;

/** A short name without meaning, made from a keyed hash: 工人K7Q2. Letters and digits that look alike are left out. */
final class Pseudonym {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 4;

    private Pseudonym() {}

    static String of(String keyedHash) {
        byte[] bytes = keyedHash.substring(keyedHash.indexOf('.') + 1).getBytes(StandardCharsets.US_ASCII);
        long number = 0;
        for (byte b : bytes) {
            number = number * 131 + b;
        }
        StringBuilder name = new StringBuilder("工人");
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) Math.floorMod(number >>> (i * 5 + 20), (long) LETTERS.length())));
        }
        return name.toString();
    }
}
