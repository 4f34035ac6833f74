package org.xinsheng.pages;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address that leads nowhere, for a browser. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class UnknownPages {

    @ExceptionHandler(exception = NoResourceFoundException.class, produces = "text/html")
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String tell(Model model) {
        model.addAttribute("status", HttpStatus.NOT_FOUND.value());
        return "error";
    }
}
