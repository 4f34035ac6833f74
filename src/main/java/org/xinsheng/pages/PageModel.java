package org.xinsheng.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout needs on every page: the same page in the other language. */
@ControllerAdvice(basePackages = {"org.xinsheng.site", "org.xinsheng.console", "org.xinsheng.simulator"})
class PageModel {

    @ModelAttribute("languages")
    Languages languages(HttpServletRequest request, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Languages(english ? "en" : "zh-CN", here(request, "zh-CN"), here(request, "en"), english);
    }

    private static String here(HttpServletRequest request, String language) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getMethod().equals("GET") && request.getQueryString() != null) {
            uri.query(request.getQueryString());
        }
        return uri.replaceQueryParam("lang", language).build().toUriString();
    }

    /**
     * @param tag of the language that the page is in
     * @param chinese address of this page in Chinese
     * @param english address of this page in English
     * @param inEnglish whether this page is in English
     */
    record Languages(String tag, String chinese, String english, boolean inEnglish) {}
}
