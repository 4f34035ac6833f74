package org.xinsheng.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the foremen and bosses. An employer that may be a person or a short firm name counts as a person only if the
 * other side knows such a person: 缪洪兵 is 老缪, 金石 is nobody.
 */
record PersonWeighing(
        Likeness likeness, double frequency, @Nullable PersonName mine, boolean employerIsPerson) {

    private static final PersonWeighing NOBODY = new PersonWeighing(Likeness.DIFFERENT, 1, null, false);

    static PersonWeighing of(Marks report, Marks clue) {
        PersonWeighing said = meet(report.persons(), clue.persons(), false);
        PersonWeighing maybe = meet(report.maybePersons(), clue.persons(), true);
        PersonWeighing theirs = meet(report.persons(), clue.maybePersons(), true);
        PersonWeighing guess = theirs.likeness.compareTo(maybe.likeness) < 0 ? theirs : maybe;
        return guess.likeness.agrees() && guess.likeness.compareTo(said.likeness) < 0 ? guess : said;
    }

    private static PersonWeighing meet(List<PersonName> mine, List<PersonName> theirs, boolean employer) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return NOBODY;
        }
        Likeness best = Likeness.DIFFERENT;
        double frequency = 1;
        for (PersonName one : mine) {
            for (PersonName other : theirs) {
                Likeness likeness = one.compare(other);
                if (likeness.compareTo(best) <= 0) {
                    best = likeness;
                    frequency = Math.min(one.frequency(), frequency);
                }
            }
        }
        return new PersonWeighing(best, frequency, mine.getFirst(), employer);
    }

    void weigh(List<Evidence> evidence) {
        if (mine != null) {
            evidence.add(evidence(mine));
        }
    }

    boolean doubtful() {
        return mine != null && likeness.contradicts();
    }

    private Evidence evidence(PersonName name) {
        double rare = frequency * (name.given().length() > 1 ? .002 : .01);
        return switch (likeness) {
            case EQUAL -> new Evidence(Field.PERSON, .3, rare, rare * 3, "负责人姓名一致");
            case SOUND -> new Evidence(Field.PERSON, .05, rare, rare * 4, "负责人姓名读音相同");
            case SLIP -> new Evidence(Field.PERSON, .03, rare * 4, rare * 12, "负责人姓名只差一字");
            case PART -> new Evidence(Field.PERSON, .52, frequency, .15 + frequency, "负责人姓氏一致");
            case UNSURE, ALIAS -> new Evidence(Field.PERSON, .04, frequency, frequency, "负责人姓氏读音相同");
            case TWIN -> new Evidence(Field.PERSON, .01, frequency, .15, "负责人同姓不同名");
            case DIFFERENT -> new Evidence(Field.PERSON, .01, .9, .75, "负责人不是同一人");
        };
    }
}
