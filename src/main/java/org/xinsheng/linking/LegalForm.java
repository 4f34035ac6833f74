package org.xinsheng.linking;

import java.util.List;
import java.util.stream.Stream;

/** What the law makes of a firm, at the end of its name: it does not tell firms apart. */
final class LegalForm {

    private static final List<String> SOUNDS = Stream.of(
                    "股份有限公司", "有限责任公司", "项目经理部", "有限公司", "总公司", "分公司", "项目部", "公司", "集团", "股份", "控股")
            .map(Sounds::of)
            .toList();

    private LegalForm() {}

    /** The name without its legal forms, also where they are misspelt; empty if it is nothing else. */
    static String strip(String name) {
        String sound = Sounds.of(name);
        int length = name.length();
        for (int form = at(sound); form > 0; form = at(sound.substring(0, length))) {
            length -= form;
        }
        return name.substring(0, length);
    }

    private static int at(String sound) {
        return SOUNDS.stream()
                .mapToInt(form -> Endings.length(sound, form))
                .filter(length -> length > 0)
                .findFirst()
                .orElse(0);
    }
}
