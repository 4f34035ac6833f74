package org.xinsheng.channel.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A request of Twilio as it came: body as bytes, query as written. The stream is read here and not by the framework, which
 * would put a form together again from decoded parameters.
 *
 * @param tooLong whether the body is longer than 1 MB; then it holds the first 1 MB
 */
record SignedRequest(
        String path,
        @Nullable String query,
        byte[] body,
        boolean tooLong,
        @Nullable String signature) {

    private static final int MOST_BYTES = 1024 * 1024;

    static SignedRequest read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return new SignedRequest(
                request.getRequestURI(),
                request.getQueryString(),
                body,
                body.length > MOST_BYTES,
                request.getHeader("X-Twilio-Signature"));
    }
}
