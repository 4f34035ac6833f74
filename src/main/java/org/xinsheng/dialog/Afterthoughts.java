package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.dialog.script.DialogScript;

/** Texts that came together although a later one puts an earlier one right: each is heard after the other. */
final class Afterthoughts {

    private Afterthoughts() {}

    /** The lines of a turn in order, cut where one of them puts right what was said before it. */
    static List<String> of(String text, DialogScript script) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        boolean announced = false;
        boolean corrected = false;
        for (String line : text.split("\n", -1)) {
            boolean corrects = announced || putsRight(line, script);
            announced = Announced.in(line);
            if (parts.isEmpty() || corrected || corrects || announced) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, parts.getLast() + "\n" + line);
            }
            corrected = corrects;
        }
        return parts;
    }

    private static boolean putsRight(String line, DialogScript script) {
        return script.patterns().correction().matcher(line).find() || Newcomers.isTold(line);
    }
}
