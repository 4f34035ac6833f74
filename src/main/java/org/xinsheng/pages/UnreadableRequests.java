package org.xinsheng.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Addresses that lead nowhere and bodies that are no form: the caller's mistake, whichever part of the service was meant. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class UnreadableRequests {

    private final Errors errors;

    UnreadableRequests(Errors errors) {
        this.errors = errors;
    }

    @ExceptionHandler({NoResourceFoundException.class, MultipartException.class, InvalidParameterException.class})
    @Nullable String refuse(Exception failure, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        HttpStatus status = failure instanceof ErrorResponse known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.BAD_REQUEST;
        return errors.tell(status, request.getRequestURI(), request, response, model);
    }
}
