package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Joins what the model suggests with what the rules found: it confirms, and adds what no rule sees and none forbids. */
final class ModelSuggestions {

    private static final String BY = "model:names";
    private static final Pattern PERSONAL =
            Pattern.compile("[老小阿]\\p{IsHan}|\\p{IsHan}{1,3}(?:老板|总|经理|师傅|姐|哥)|\\p{IsHan}{2,3}");

    private final NameModel model;
    private final OrganisationFinder organisations;

    ModelSuggestions(NameModel model, OrganisationFinder organisations) {
        this.model = model;
        this.organisations = organisations;
    }

    List<NameCandidate> join(String text, List<NameCandidate> found, List<Address> addresses) {
        List<NameCandidate> merged = new ArrayList<>(found);
        for (NameCandidate own : model.find(text)) {
            NameCandidate trimmed = trimmed(text, own);
            int at = overlapping(merged, trimmed);
            if (at >= 0) {
                NameCandidate rule = merged.get(at);
                merged.set(at, rule.kind() == trimmed.kind() ? rule.confirmedBy(BY) : rule);
            } else if (isPlausible(text, trimmed, addresses) && !organisations.isDescription(text, trimmed)) {
                merged.add(new NameCandidate(
                        trimmed.kind(),
                        organisations.partBefore(text, trimmed.start()),
                        trimmed.start(),
                        trimmed.end(),
                        BY,
                        trimmed.weight()));
            }
        }
        return merged;
    }

    private static int overlapping(List<NameCandidate> candidates, NameCandidate own) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).overlaps(own)) {
                return i;
            }
        }
        return -1;
    }

    private static NameCandidate trimmed(String text, NameCandidate own) {
        int start = own.start();
        int end = own.end();
        while (start < end && ClauseBounds.isBreak(text.charAt(start))) {
            start++;
        }
        while (end > start && ClauseBounds.isBreak(text.charAt(end - 1))) {
            end--;
        }
        return own.within(start, end);
    }

    private static boolean isPlausible(String text, NameCandidate own, List<Address> addresses) {
        String name = text.substring(own.start(), own.end());
        boolean place = addresses.stream().anyMatch(a -> a.start() <= own.start() && a.named() >= own.end());
        return own.length() >= 2
                && own.length() <= 20
                && !place
                && !ClauseBounds.looksLikeSentence(name)
                && (own.kind() != Kind.PERSON || PERSONAL.matcher(name).matches())
                && name.chars().noneMatch(c -> ClauseBounds.isBreak((char) c))
                && name.chars().anyMatch(Character::isIdeographic)
                && !name.matches(".*(工资|欠|没|不|我们|多少|什么|一天|电话|\\d{3,}).*");
    }
}
