package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds addresses: runs of place names each of which lies in the one before it. Linear, immutable. */
final class AddressScanner {

    private static final Pattern MASKED = Pattern.compile(
            "西地省|[a-z](?:市|省)|[a-z]\\d{1,2}(?:县县|县市|市县|区|县|市)|(?:某{1,2}|[x×*]{1,4}|\\*{2,20})(?:省|市|区|县|镇|乡|街道)");
    private static final Pattern SMALLER = Pattern.compile(
            "(?:[\\p{IsHan}]{1,5}?(?:街道办?|新区|开发区|经开区|高新区|工业园区?|产业园区?|示范区|管理区|(?<!小)镇|乡|村(?!民|里|支|委|干)|社区|屯|大道|[东西南北中]?路(?!桥|基|灯)|[东西南北]?街(?!道))"
                    + "(?:[一二三四五六七八九十\\d]{1,3}(?:组|社|队|号))?)");
    /** A zone named after its city alone, which no gazetteer lists: 烟台开发区. */
    private static final Pattern ZONE = Pattern.compile("(?:经济技术|高新技术产业|高新技术|综合)?(?:开发区|高新区|经开区|保税区|工业园区)");

    private static final String NOT_IN_PLACES = "的在是给我们做干有没不欠了和与及叫被到因为请老板这那工厂公司项目包个里修建搞打去从把找让说就都也还已拖差";
    private static final String TAIL_ENDS = "那边|那里|那个|那块|附近|这边|这里|边上|旁边";
    private static final Pattern TAIL = Pattern.compile("([\\p{IsHan}]{2,3}?)(?=" + TAIL_ENDS + "|[\\s,。;!?、]|$)");

    private final Gazetteer gazetteer;

    AddressScanner(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Address> scan(String text) {
        List<Address> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            Address address = addressAt(text, i);
            if (address == null) {
                i++;
            } else {
                found.add(address);
                i = Math.max(address.end(), i + 1);
            }
        }
        return found;
    }

    private @Nullable Address addressAt(String text, int start) {
        Address best = null;
        for (Match<List<Division>> first : partsAt(text, start)) {
            Address address = grow(text, first);
            if (best == null
                    || address.named() > best.named()
                    || address.parts() > best.parts() && address.named() == best.named()) {
                best = address;
            }
        }
        return best == null ? null : extend(text, best);
    }

    private List<Match<List<Division>>> partsAt(String text, int start) {
        Matcher masked = MASKED.matcher(text).region(start, Math.min(text.length(), start + 24));
        if (masked.lookingAt()) {
            return List.of(
                    new Match<>(start, masked.end(), List.of(new Division(null, maskedLevel(masked.group()), true))));
        }
        return gazetteer.namesAt(text, start);
    }

    private static Level maskedLevel(String name) {
        if (name.endsWith("省")) {
            return Level.PROVINCE;
        }
        if (name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街道")) {
            return Level.TOWN;
        }
        return name.endsWith("市") && !name.matches(".*\\d.*") ? Level.CITY : Level.COUNTY;
    }

    private Address grow(String text, Match<List<Division>> first) {
        List<Division> readings = first.value();
        int end = first.end();
        int parts = 1;
        int last = first.start();
        boolean full = first.value().stream().anyMatch(Division::full);
        while (parts < 5) {
            Match<List<Division>> next = next(text, end, readings);
            if (next == null) {
                break;
            }
            readings = next.value();
            full |= readings.stream().anyMatch(Division::full);
            last = next.start();
            end = next.end();
            parts++;
        }
        List<Division> meant = parts == 1 && !full ? largest(readings) : readings;
        return new Address(first.start(), last, end, end, meant, parts, smallest(meant), full);
    }

    /** The longest name behind {@code at}, or behind one blank, that fits one of the readings so far. */
    private @Nullable Match<List<Division>> next(String text, int at, List<Division> before) {
        Match<List<Division>> best = null;
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        for (Match<List<Division>> part : partsAt(text, from)) {
            List<Division> fitting = part.value().stream()
                    .filter(d -> d.full() || !before.getFirst().isMasked())
                    .filter(d -> before.stream().anyMatch(b -> b.canPrecede(d) || b.isSeatBeside(d)))
                    .map(d -> before.getFirst().isMasked() ? new Division(null, d.level(), d.full()) : d)
                    .toList();
            boolean wholeWord = from == at
                    || part.end() == text.length()
                    || part.end() - from > 2
                    || " ,。".indexOf(text.charAt(part.end())) >= 0;
            if (!fitting.isEmpty() && wholeWord) {
                best = new Match<>(from, part.end(), fitting);
            }
        }
        return best;
    }

    /** 南京 by itself is the city, not a street of that name. */
    private static List<Division> largest(List<Division> readings) {
        Level level =
                readings.stream().map(Division::level).min(Level::compareTo).orElseThrow();
        return readings.stream().filter(d -> d.level() == level).toList();
    }

    private static Level smallest(List<Division> readings) {
        return readings.stream().map(Division::level).max(Level::compareTo).orElse(Level.PROVINCE);
    }

    /** Takes in the village and road that no gazetteer knows. */
    private static Address extend(String text, Address found) {
        if (found.level() == Level.PROVINCE) {
            return found;
        }
        Matcher zone = ZONE.matcher(text).region(found.named(), Math.min(text.length(), found.named() + 12));
        Address address = zone.lookingAt() ? found.namedTo(zone.end()) : found;
        int end = address.named();
        for (int i = 0; i < 3; i++) {
            Matcher smaller = SMALLER.matcher(text).region(end, Math.min(text.length(), end + 14));
            if (!smaller.lookingAt() || !isPlaceName(smaller.group())) {
                break;
            }
            end = smaller.end();
        }
        boolean sure = address.parts() > 1 || address.full();
        if (end == address.named() && address.level() != Level.TOWN && sure) {
            Matcher tail = TAIL.matcher(text).region(end, text.length());
            if (tail.lookingAt() && isPlaceName(tail.group(1))) {
                end = tail.end(1);
            }
        }
        return address.extendedTo(end);
    }

    private static boolean isPlaceName(String words) {
        return words.chars().noneMatch(c -> NOT_IN_PLACES.indexOf(c) >= 0);
    }
}
