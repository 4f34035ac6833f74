package org.xinsheng.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What goes wrong on a page is told on a page; only programs get problem details. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackages = {"org.xinsheng.site", "org.xinsheng.console", "org.xinsheng.simulator"})
class PageErrors {

    @ExceptionHandler({
        ErrorResponseException.class,
        ServletRequestBindingException.class,
        TypeMismatchException.class,
        BindException.class,
        HandlerMethodValidationException.class
    })
    String tell(Exception failure, HttpServletResponse response, Model model) {
        int status = failure instanceof ErrorResponse answer
                ? answer.getStatusCode().value()
                : HttpStatus.BAD_REQUEST.value();
        response.setStatus(status);
        model.addAttribute("status", status);
        return "error";
    }
}
