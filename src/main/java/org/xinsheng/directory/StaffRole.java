package org.xinsheng.directory;

/** What a member of staff may do. */
public enum StaffRole {
    /** Triage of texts and transcripts at the first-contact unit. */
    OPERATOR,
    /** Handling of clues in a department. */
    HANDLER,
    /** Deciding disputes, in a 治欠办. */
    ARBITER,
    ADMIN
}
