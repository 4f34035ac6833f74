package org.xinsheng.extraction.number;

/**
 * A length of time in months, as said: 三个月, 半年, 一年零三个月.
 *
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record Length(int months, int start, int end) {}
