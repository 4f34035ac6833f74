package org.xinsheng.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.ui.Model;

/**
 * One request of a browser for its own chat.
 *
 * @param scripted whether the page fetches only a part of itself
 * @param large whether the worker wants large letters
 */
record Visit(
        ChatToken token,
        boolean scripted,
        boolean large,
        HttpServletRequest request,
        HttpServletResponse response,
        Locale locale,
        Model model) {

    static Visit of(
            ChatCookies cookies, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return new Visit(
                cookies.token(request, response),
                request.getHeader("HX-Request") != null,
                cookies.large(request),
                request,
                response,
                locale,
                model);
    }
}
