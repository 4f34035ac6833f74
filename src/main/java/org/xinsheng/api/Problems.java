package org.xinsheng.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.xinsheng.clue.IllegalTransition;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.routing.CaseFiles;
import org.xinsheng.routing.CaseOperations.NotVisible;
import org.xinsheng.routing.CaseOperations.NotYours;
import org.xinsheng.routing.CaseOperations.StaleVersion;
import tools.jackson.databind.DatabindException;

/** Errors of the API as RFC 9457 problem details. */
@RestControllerAdvice(basePackages = "org.xinsheng.api")
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Callers callers;
    private final CaseFiles files;

    Problems(Callers callers, CaseFiles files) {
        this.callers = callers;
        this.files = files;
    }

    @ExceptionHandler
    ProblemDetail invalid(BadFields.Invalid e) {
        return fields(e.fields());
    }

    @ExceptionHandler
    ProblemDetail badValue(IllegalArgumentException e) {
        return problem(HttpStatus.BAD_REQUEST, "bad-request", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notVisible(NotVisible e) {
        return problem(HttpStatus.NOT_FOUND, "not-found", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notYours(NotYours e) {
        return problem(HttpStatus.FORBIDDEN, "not-yours", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail illegal(IllegalTransition e, ServletWebRequest request) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "not-allowed-now", e.getMessage());
        problem.setProperty("clueStatus", e.status());
        problem.setProperty("allowed", allowed(request));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion e) {
        ProblemDetail problem = problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", e.getMessage());
        problem.setProperty("etag", Version.etag(e.current()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail reused(Idempotency.KeyReused e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", e.getMessage());
    }

    /** The database is away or refused: said without its words, which quote what was reported. */
    @ExceptionHandler
    ProblemDetail unavailable(DataAccessException e) {
        log.error("A request failed in the database: {}", e.getClass().getSimpleName());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Nothing was changed; try again later.");
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        return e.getName().equals("number")
                ? problem(HttpStatus.NOT_FOUND, "not-found", "no such number")
                : fields(Map.of(e.getName(), "does not fit"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = e.getCause() instanceof DatabindException databind
                        && !path(databind).isEmpty()
                ? fields(Map.of(path(databind), "does not fit"))
                : problem(HttpStatus.BAD_REQUEST, "unreadable", "the body is not JSON");
        return new ResponseEntity<>(problem, headers, status);
    }

    /** What the caller could do instead; empty if even that cannot be found out. */
    private Set<String> allowed(ServletWebRequest request) {
        Principal principal = request.getUserPrincipal();
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, 0);
        if (principal == null || !(variables instanceof Map<?, ?> path)) {
            return Set.of();
        }
        StaffMember by = callers.of(principal);
        return ReportNumber.parse(String.valueOf(path.get("number")))
                .map(number -> files.open(by.serviceRegion(), number, by).allowed())
                .orElse(Set.of());
    }

    private static ProblemDetail fields(Map<String, String> fields) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "bad-fields", "Wrong fields: " + String.join(", ", sorted(fields)));
        problem.setProperty(
                "errors",
                sorted(fields).stream()
                        .map(f -> Map.of("field", f, "message", String.valueOf(fields.get(f))))
                        .toList());
        return problem;
    }

    private static List<String> sorted(Map<String, String> fields) {
        return fields.keySet().stream().sorted().toList();
    }

    private static String path(DatabindException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        });
        return path.toString();
    }

    private static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(detail));
        problem.setType(URI.create("urn:xinsheng:problem:" + type));
        return problem;
    }
}
