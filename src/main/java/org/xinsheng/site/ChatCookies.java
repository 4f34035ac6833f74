package org.xinsheng.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The two things a worker's browser remembers: which chat is its own, and how large the letters are. */
@Component
class ChatCookies {

    private static final String TOKEN = "xinsheng_chat";
    private static final String LETTERS = "xinsheng_letters";

    private final Duration remember;

    ChatCookies(SiteSettings settings) {
        this.remember = settings.remember();
    }

    /** The browser's own chat; a new one if it has none yet. */
    ChatToken token(HttpServletRequest request, HttpServletResponse response) {
        return ChatToken.parse(value(request, TOKEN)).orElseGet(() -> {
            ChatToken token = ChatToken.random();
            set(request, response, TOKEN, token.value());
            return token;
        });
    }

    boolean large(HttpServletRequest request) {
        return "large".equals(value(request, LETTERS));
    }

    void letters(HttpServletRequest request, HttpServletResponse response, boolean large) {
        set(request, response, LETTERS, large ? "large" : "normal");
    }

    private static @Nullable String value(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/chat")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(remember)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
