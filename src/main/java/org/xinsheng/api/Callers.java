package org.xinsheng.api;

import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;

/** Finds out which member of staff is calling. */
@Component
class Callers {

    private final Directory directory;

    Callers(Directory directory) {
        this.directory = directory;
    }

    StaffMember of(Principal principal) {
        return directory
                .findStaff(new StaffId(principal.getName()))
                .filter(StaffMember::enabled)
                .orElseThrow(() -> new AccessDeniedException("no enabled member of staff"));
    }
}
