package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Joins what the model suggests with what the rules found: it confirms, and adds what no rule sees and none forbids. */
final class ModelSuggestions {

    private static final String BY = "model:names";
    private static final Words PERSONAL = Words.of("[老小阿]\\p{IsHan}|\\p{IsHan}{1,3}(?:老板|总|经理|师傅|姐|哥)|\\p{IsHan}{2,3}");
    private static final Words NO_NAME = Words.of("工资|欠|没|不|我们|多少|什么|一天|电话|\\d{3}");

    private final NameModel model;
    private final NameDescriptions descriptions;
    private final RoleWords roles;
    private final HandledGoods goods;

    ModelSuggestions(NameModel model, NameLexicon lexicon) {
        this.model = model;
        this.descriptions = new NameDescriptions(lexicon);
        this.roles = new RoleWords(lexicon);
        this.goods = new HandledGoods(lexicon);
    }

    List<NameCandidate> join(Scene scene, List<NameCandidate> found) {
        String text = scene.text();
        List<NameCandidate> merged = new ArrayList<>(found);
        for (NameCandidate own : model.find(text)) {
            NameCandidate trimmed = bounded(scene, trimmed(text, own));
            int at = overlapping(merged, trimmed);
            if (at >= 0) {
                NameCandidate rule = merged.get(at);
                merged.set(at, rule.kind() == trimmed.kind() ? rule.confirmedBy(BY) : rule);
            } else if (isPlausible(scene, trimmed) && !descriptions.isDescription(trimmed, scene.name(trimmed))) {
                merged.add(new NameCandidate(
                        trimmed.kind(),
                        roles.roleBefore(text, trimmed),
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

    /** The rules know better than the model behind which words a firm's name begins. */
    private static NameCandidate bounded(Scene scene, NameCandidate own) {
        if (own.kind() == Kind.PERSON || own.length() < 3) {
            return own;
        }
        int start = scene.bounds().nameStart(own.end() - 1, 1);
        return start > own.start() ? own.within(start, own.end()) : own;
    }

    private static NameCandidate trimmed(String text, NameCandidate own) {
        int start = own.start();
        int end = own.end();
        while (start < end && (ClauseBounds.isBreak(text.charAt(start)) || text.charAt(start) == '在')) {
            start++;
        }
        while (end > start && ClauseBounds.isBreak(text.charAt(end - 1))) {
            end--;
        }
        return own.within(start, end);
    }

    private static String withoutPlace(Scene scene, NameCandidate own) {
        Address address = scene.addressOver(own.start());
        int start = address == null ? own.start() : Math.min(own.end() - 1, Math.max(address.named(), address.end()));
        return scene.text().substring(Math.max(own.start(), start), own.end());
    }

    private boolean isPlausible(Scene scene, NameCandidate own) {
        String name = scene.name(own);
        Address address = scene.addressOver(own.start());
        boolean place = address != null
                && (address.named() >= own.end() || own.kind() != Kind.PROJECT && address.end() >= own.end());
        return own.length() >= 2
                && own.length() <= 20
                && !place
                && descriptions.isStrange(withoutPlace(scene, own))
                && !ClauseBounds.looksLikeSentence(name)
                && (own.kind() != Kind.PERSON || PERSONAL.matches(name))
                && name.chars().noneMatch(c -> ClauseBounds.isBreak((char) c))
                && name.chars().anyMatch(Character::isIdeographic)
                && !NO_NAME.isIn(name)
                && !Kinsfolk.isKin(name)
                && !(own.kind() == Kind.ORGANISATION && goods.areIn(scene, own));
    }
}
