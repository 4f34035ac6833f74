package org.xinsheng.extraction;

import java.util.List;

/** Suggests names beside those that the rules found. Thread-safe. */
interface NameModel {
    List<NameCandidate> merge(
            String text, List<NameCandidate> found, List<Address> addresses, OrganisationFinder organisations);
}
