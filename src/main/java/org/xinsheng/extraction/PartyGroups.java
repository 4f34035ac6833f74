package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Recognises several names of one party as one: full form, short form, the name without its place. */
final class PartyGroups {

    private static final String SHORT = "rule:short form";
    private static final int MOST = 40;
    private static final int MOST_NAMES = 150;
    private static final int MOST_SHORT_FORMS = 8;

    private final NameLexicon lexicon;
    private final PartySigns signs;
    private final RoleWords roles;

    PartyGroups(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = new RoleWords(lexicon);
        this.signs = new PartySigns(lexicon);
    }

    /** At most 40 parties, in order of first mention, from the first 150 names: comparing them is quadratic. */
    List<NamedParty> of(Scene scene, List<NameCandidate> all) {
        List<NameCandidate> names = all.subList(0, Math.min(all.size(), MOST_NAMES));
        List<NamedParty> parties = new ArrayList<>();
        List<String> cores = new ArrayList<>();
        int titleEnd = scene.titleEnd();
        for (NameCandidate name : names) {
            if (name.kind() == Kind.PROJECT || parties.size() >= MOST) {
                continue;
            }
            var found = signs.of(scene, name, names);
            if (name.end() <= titleEnd) {
                found.add(PartySign.IN_TITLE);
            }
            String core = core(scene, name);
            int known = known(parties, cores, name, core);
            if (known < 0) {
                parties.add(new NamedParty(name, found));
                cores.add(core);
            } else {
                parties.get(known).add(name, found);
            }
        }
        for (int i = 0; i < parties.size(); i++) {
            addShortForms(scene, parties.get(i), cores.get(i), names);
        }
        PartySurroundings.mark(scene, parties);
        return parties;
    }

    /** 恒筑 for 恒筑建安公司, as the rest of a letter calls it. */
    private void addShortForms(Scene scene, NamedParty party, String core, List<NameCandidate> names) {
        if (party.kind() != Kind.ORGANISATION || core.length() < 2 || core.length() > 6 || lexicon.isWord(core)) {
            return;
        }
        int found = 0;
        for (int at = scene.text().indexOf(core);
                at >= 0 && found < MOST_SHORT_FORMS;
                at = scene.text().indexOf(core, at + core.length())) {
            int start = at;
            int end = at + core.length();
            found++;
            if (names.stream().noneMatch(name -> name.overlaps(start, end))) {
                NameCandidate mention = new NameCandidate(
                        Kind.ORGANISATION, roles.firmRole(scene.text(), start, end), start, end, SHORT, 0);
                party.add(mention, signs.of(scene, mention, names));
            }
        }
    }

    private static int known(List<NamedParty> parties, List<String> cores, NameCandidate name, String core) {
        for (int i = 0; i < parties.size(); i++) {
            boolean person = name.kind() == Kind.PERSON;
            if (parties.get(i).kind() == name.kind()
                    && (isSame(cores.get(i), core) || person && isNamedNext(cores.get(i), core))) {
                return i;
            }
        }
        return -1;
    }

    /** 姓包, and then 包立国. */
    private static boolean isNamedNext(String surname, String name) {
        return surname.length() == 2
                && surname.charAt(0) == '姓'
                && name.length() >= 2
                && name.length() <= 3
                && name.charAt(0) == surname.charAt(1);
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.length() >= 2 && other.length() >= 2 && (one.contains(other) || other.contains(one));
    }

    /** What tells the name from others: without the place before it and the kind behind it. */
    private String core(Scene scene, NameCandidate name) {
        int start = name.start();
        int end = name.end();
        Address address = scene.addressOver(start);
        if (address != null && address.named() < end - 1) {
            start = address.named();
        }
        for (int cut = start + 2; cut < end && name.kind() == Kind.ORGANISATION; cut++) {
            if (lexicon.isGeneric(scene.text().subSequence(cut, end))) {
                return scene.text().substring(start, cut);
            }
        }
        return scene.text().substring(start, end);
    }
}
