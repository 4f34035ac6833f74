package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds the people of the chain: 老板桓守成, 老邵, 姓邬, 林老板, 大家都喊他黑娃, 邓国富欠. */
final class PersonFinder {

    static final String BY = "rule:person";

    private final RolePersonFinder byRole;
    private final CalledPersonFinder called;
    private final DebtPersonFinder byDebt;

    PersonFinder(NameLexicon lexicon, PersonNames names) {
        this.byRole = new RolePersonFinder(lexicon, names);
        this.called = new CalledPersonFinder(lexicon);
        this.byDebt = new DebtPersonFinder(lexicon, names);
    }

    /** Those whom a role names go before others that are found at the same place. */
    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        byRole.find(scene, found);
        called.find(scene.text(), found);
        byDebt.find(scene, found);
        return found;
    }
}
