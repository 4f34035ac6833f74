package org.xinsheng.api;

import org.jspecify.annotations.Nullable;

/** The version of a clue as an entity tag: {@code "7"}. */
final class Version {

    private Version() {}

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param ifMatch header value; null or {@code *} for any version
     * @throws BadFields.Invalid if it is not an entity tag of ours
     */
    static @Nullable Long of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        BadFields.of()
                .check("If-Match", tag.matches("\"[0-9]{1,18}\""), "is not an ETag of this interface")
                .orThrow();
        return Long.valueOf(tag.substring(1, tag.length() - 1));
    }
}
