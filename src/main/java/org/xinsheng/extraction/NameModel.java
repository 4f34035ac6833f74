package org.xinsheng.extraction;

import java.util.List;

/** Suggests names beside those that the rules found. Thread-safe. */
interface NameModel {

    /** Candidates of the model alone, in text order; they may begin or end with blanks or marks. */
    List<NameCandidate> find(String text);
}
