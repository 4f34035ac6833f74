package org.xinsheng.api;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.clue.ClueQuery;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.routing.CaseFile;
import org.xinsheng.routing.CaseFiles;

/** Clues, as far as the caller's unit is party to them; of any other the caller is not told that it exists. */
@RestController
@RequestMapping(path = "/api/v1/clues", produces = MediaType.APPLICATION_JSON_VALUE)
class ClueResource {

    private static final int MAX_SEARCH = 100;
    private static final int MAX_SIZE = 200;
    /** So that the database never skips more than two million rows for one page. */
    private static final int MAX_PAGE = 10_000;

    private final Callers callers;
    private final Clues clues;
    private final CaseFiles files;
    private final ClueWriter writer;

    ClueResource(Callers callers, Clues clues, CaseFiles files, ClueWriter writer) {
        this.callers = callers;
        this.clues = clues;
        this.files = files;
        this.writer = writer;
    }

    /**
     * @param page from 0
     * @param size 1 to 200
     * @param status one or more states; all if left out
     * @param unit responsible unit
     * @param q words of employer, project or place, or a number
     */
    @GetMapping
    ClueJson.PageJson list(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(defaultValue = "") List<ClueStatus> status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            Principal principal) {
        StaffMember by = callers.of(principal);
        BadFields.of()
                .check("page", page >= 0 && page <= MAX_PAGE, "0 to " + MAX_PAGE)
                .check("size", size >= 1 && size <= MAX_SIZE, "1 to " + MAX_SIZE)
                .check("q", q == null || q.length() <= MAX_SEARCH, "at most " + MAX_SEARCH + " characters")
                .orThrow();
        Set<ClueStatus> states = status.isEmpty() ? Set.of() : EnumSet.copyOf(status);
        Clues.Page found = clues.list(new ClueQuery(
                by.serviceRegion(),
                page,
                size,
                states,
                blank(unit) ? null : unitId(unit),
                by.unit(),
                blank(q) ? null : q));
        return new ClueJson.PageJson(
                found.items().stream().map(writer::write).toList(), found.page(), found.size(), found.total());
    }

    @GetMapping("/{number}")
    ResponseEntity<ClueJson.Detail> open(@PathVariable ReportNumber number, Principal principal) {
        StaffMember by = callers.of(principal);
        CaseFile file = files.open(by.serviceRegion(), number, by);
        return ResponseEntity.ok().eTag(Version.etag(file.clue().version())).body(writer.write(file));
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static UnitId unitId(@Nullable String code) {
        try {
            return new UnitId(String.valueOf(code));
        } catch (IllegalArgumentException e) {
            BadFields.of().check("unit", false, "is not a unit code").orThrow();
            throw e;
        }
    }
}
