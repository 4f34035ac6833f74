package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads one field, or a few that belong together. Thread-safe, linear in the length of the text, throws for no text.
 */
public interface FieldReader {

    /**
     * @param receivedOn day on which the text came in, in Asia/Shanghai
     * @param soFar what the readers before this one found
     */
    List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar);
}
