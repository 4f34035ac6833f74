package org.xinsheng.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What nothing else has told: as a page to people, as RFC 9457 problem details to programs, whatever they said they accept.
 * The address is left out, because people paste what they like into it.
 */
@Controller
class Errors implements ErrorController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RequestMapping("/error")
    @Nullable String tell(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return tell(status(request), path, request, response, model);
    }

    /**
     * @param path that was asked for
     * @return the page; null where the answer is written
     */
    @Nullable String tell(HttpStatus status, String path, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        response.setStatus(status.value());
        if (isProgram(path, request)) {
            write(response, status);
            return null;
        }
        model.addAttribute("status", status.value());
        return "error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code somebody has opened /error itself.
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean isProgram(String path, HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return path.matches("/(api|channels|actuator|2010-04-01)(/.*)?")
                || (accept != null && accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static void write(HttpServletResponse response, HttpStatus status) throws IOException {
        ObjectNode problem = JSON.createObjectNode()
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail(status));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is no such address.";
            case METHOD_NOT_ALLOWED -> "Not with this method: see Allow.";
            case NOT_ACCEPTABLE -> "Answers are application/json.";
            case CONTENT_TOO_LARGE -> "Too much at once.";
            default -> status.is5xxServerError() ? "It failed here; try again later." : "The request cannot be read.";
        };
    }
}
