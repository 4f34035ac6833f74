package org.xinsheng.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Sends people to the log-in page of the console; parts of pages and event streams get 401, or the page would appear inside
 * a page. Any other address that is not open leads nowhere: a worker who mistypes one is not asked for a password.
 */
final class PageEntryPoint implements AuthenticationEntryPoint {

    static final String LOGIN = "/login";
    private static final String CONSOLE = "/console";

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint(LOGIN);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (isPartOfPage(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (!isConsole(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        loginPage.commence(request, response, failure);
    }

    private static boolean isConsole(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(CONSOLE) || path.startsWith(CONSOLE + "/");
    }

    private static boolean isPartOfPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") != null
                || (accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
