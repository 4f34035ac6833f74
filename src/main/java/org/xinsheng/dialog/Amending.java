package org.xinsheng.dialog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.ReportFacts;

/** One text while its amendments are worked out: first what it denies, then what it asserts. */
final class Amending {

    static final List<SlotField> NAMED = List.of(SlotField.EMPLOYER, SlotField.PROJECT, SlotField.LOCATION);
    private static final Set<SlotField> COUNTED = EnumSet.of(SlotField.HEADCOUNT, SlotField.AMOUNT);

    private static final Pattern FILLER = Pattern.compile(
            "^(?:我们?|俺们?|刚才|刚刚|前面|上面|之前|先前|原来|原先|开头|头?一[次回遍]|第一[次回遍]|算了|说|报|写|那个|这个|那|把|将|都|又|其实|实际上?|就?按(?=[0-9])|[干做](?=[到从至])|哦|额|嗯|啊|·)+");
    private static final Pattern PARTICLES = Pattern.compile("(?:[的了啊呀吧哈呢哦嘛哩嘞整]|才对|没错|是?对的?|谢谢)+$");
    private static final Pattern NAMING = Pattern.compile("(?:名|名字|名称|全称)$");
    private static final Pattern TOPIC = Pattern.compile("(?<case>.{2,}?)(?:的|那[个边家里件]|这[个边家件])+(?:数字?|数目|钱|金额)?");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’\"'「」『』]");
    private static final Pattern RANGE = Pattern.compile("[0-9]{1,2}[到至][0-9]{1,2}");
    private static final int BIG = 300;

    private final ReportFacts known;
    private final List<ReportFacts> earlier;
    private final FieldReading reading;
    private final Values values;
    private final StringBuilder left;
    private final List<Piece> pieces;
    private final Map<SlotField, String> denied = new EnumMap<>(SlotField.class);
    private final Map<Piece, Set<SlotField>> about = new HashMap<>();
    private final Set<SlotField> touched = EnumSet.noneOf(SlotField.class);
    private final WrongLetter wrong;
    /** A sum that is denied and is not the known one. */
    private @Nullable Amount part;

    private boolean basisDenied;
    private boolean open;

    Amending(String text, ReportFacts known, List<ReportFacts> earlier, boolean marked, FieldReading reading) {
        this.earlier = earlier;
        this.known = known;
        this.reading = reading;
        this.values = new Values(known, reading, denied);
        this.wrong = new WrongLetter(values);
        this.left = new StringBuilder(text);
        this.pieces = Piece.of(Plain.of(text));
        this.open = marked || RightingWords.in(Plain.of(text));
    }

    Amendments run() {
        pieces.forEach(this::weigh);
        for (int i = 0; i < pieces.size(); i++) {
            put(i);
        }
        moveFrom(denied.get(SlotField.PROJECT));
        moveTo();
        Set<SlotField> amended = values.finish();
        touched.addAll(amended);
        return new Amendments(values.facts(), amended, touched, struck(amended), left.toString(), false);
    }

    /** A site that was called wrong does not stay behind the district. */
    private void moveFrom(@Nullable String site) {
        String place = values.facts().location();
        if (site != null && place != null && place.length() > site.length() && place.endsWith(site)) {
            values.name(SlotField.LOCATION, place.substring(0, place.length() - site.length()));
        }
    }

    /** A site that goes by its road goes by the right one. */
    private void moveTo() {
        String site = values.facts().project();
        String place = values.facts().location();
        if (site != null && place != null && values.isPut(SlotField.LOCATION) && !values.isPut(SlotField.PROJECT)) {
            String moved = PlaceValue.onRoad(site, PlaceValue.road(place));
            if (!site.equals(moved)) {
                values.name(SlotField.PROJECT, moved);
            }
        }
    }

    /** What a piece is about, and what it takes back. */
    private void weigh(Piece piece) {
        Set<SlotField> fields = EnumSet.noneOf(SlotField.class);
        String words = bare(piece.words());
        if (piece.takesBack()) {
            if (!isTopic(piece)) {
                fields.addAll(takenBack(words));
            }
            boolean matched = !fields.isEmpty();
            fields.addAll(FieldReading.kinds(words));
            basisDenied |= !matched && Basis.in(words).isPresent();
            if (matched || !fields.isEmpty()) {
                blank(piece);
            }
            if (piece.stance() == Piece.Stance.WRONG) {
                fields.addAll(About.in(words));
            }
            open |= matched || piece.stance() == Piece.Stance.WRONG;
            touched.addAll(fields);
        }
        open |= piece.isShift() || Letters.isTold(words);
        if (fields.isEmpty()) {
            fields.addAll(About.in(piece.stance() == Piece.Stance.SAID ? words : piece.subject()));
        }
        about.put(piece, fields);
    }

    /** "饭店的说错了 是1900": the name only says which case is meant. */
    private boolean isTopic(Piece piece) {
        Matcher topic = TOPIC.matcher(piece.words());
        return piece.stance() == Piece.Stance.WRONG
                && topic.matches()
                && NAMED.stream().anyMatch(field -> Names.means(bare(topic.group("case")), field.name(known)));
    }

    private Set<SlotField> takenBack(String words) {
        Set<SlotField> fields = EnumSet.noneOf(SlotField.class);
        Optional<String> letter = Letters.in(words);
        Optional<String> name = Names.in(words);
        for (SlotField field : NAMED) {
            String value = field.name(known);
            if (value != null && letter.isPresent() && value.contains(letter.get())) {
                wrong.is(letter.get());
                fields.add(field);
            } else if (value != null
                    && name.isPresent()
                    && Names.means(name.get(), value)
                    && !(field == SlotField.LOCATION && denied.containsKey(SlotField.PROJECT))) {
                SlotField place = PlaceValue.isRoad(name.get()) ? SlotField.LOCATION : field;
                denied.put(place, name.get());
                fields.add(place);
            }
        }
        for (SlotField field : COUNTED) {
            if (fields.isEmpty() && values.is(field, words)) {
                denied.put(field, words);
                fields.add(field);
            }
        }
        if (fields.isEmpty() && FieldReading.kinds(words).contains(SlotField.AMOUNT)) {
            part = amount(words);
        }
        if (fields.isEmpty() && values.isPeriod(words)) {
            denied.put(SlotField.PERIOD, words);
            fields.add(SlotField.PERIOD);
        }
        return fields;
    }

    private void put(int i) {
        Piece piece = pieces.get(i);
        switch (piece.stance()) {
            case LESS, MORE -> {
                if (open) {
                    values.shift(bare(piece.words()), piece.stance() == Piece.Stance.LESS ? -1 : 1);
                }
            }
            case ASSERTED -> hold(i, piece);
            case SAID -> said(i, piece);
            case DENIED -> wrong.pointed(piece).ifPresent(letter -> wrong.put(letter, piece, bare(piece.words())));
            case WRONG -> {}
        }
    }

    /** "人数21" puts itself right; anything else only beside words of putting right. */
    private void said(int i, Piece piece) {
        Matcher lead = About.LEAD.matcher(piece.words());
        if (lead.find()) {
            String value = bare(piece.words().substring(lead.end()));
            if (FieldReading.isBare(value) || !FieldReading.kinds(value).isEmpty()) {
                about(lead.group()).stream()
                        .findFirst()
                        .filter(field -> pieces.size() == 1 || !isFirst(field))
                        .ifPresent(field -> values.put(field, value));
                return;
            }
        }
        if (open && !About.isOnly(bare(piece.words()))) {
            hold(i, piece);
        }
    }

    private static Set<SlotField> about(String lead) {
        return About.in(lead);
    }

    private void hold(int i, Piece piece) {
        String words = bare(piece.words());
        Set<SlotField> own = piece.stance() == Piece.Stance.SAID ? Set.of() : About.in(piece.subject());
        boolean named = !own.isEmpty() && !own.equals(EnumSet.of(SlotField.LOCATION));
        boolean whole = pieces.size() == 1 && piece.subject().isEmpty();
        boolean spelt = WrongLetter.isLast(piece.subject()) || isKnown(piece.subject());
        if (isBasis(piece, words)) {
            Basis.in(words).ifPresent(values::basis);
            return;
        }
        if (words.isEmpty() || !(open || named || whole || spelt)) {
            return;
        }
        boolean amends = open || whole || spelt || isRenamed(piece, words);
        Optional<String> letter = Letters.in(QUOTES.matcher(words).replaceAll(""));
        if (letter.isPresent() && !isSection(words) && (amends || words.length() > 1)) {
            wrong.put(letter.get(), piece, words);
            return;
        }
        boolean months = RANGE.matcher(words).matches() && (own.isEmpty() ? near(i) : own).contains(SlotField.PERIOD);
        if (months) {
            values.put(SlotField.PERIOD, words + "月");
            return;
        }
        Set<SlotField> kinds = FieldReading.kinds(words);
        if (kinds.contains(SlotField.AMOUNT) && isPart(piece, words)) {
            return;
        }
        if (!kinds.isEmpty()) {
            String each = Basis.isPerPerson(piece.subject()) ? "每人" : "";
            kinds.forEach(kind -> count(kind, kind == SlotField.AMOUNT ? each + words : words, kinds.size()));
        } else if (FieldReading.isBare(words)) {
            bareNumber(i, own, words);
        } else if (amends) {
            // 老板姓庄 beside a firm that is known tells more, it puts nothing right
            named(i, own, words);
        }
    }

    /** 厂名是宏远印刷厂, where 宏源印刷厂 is known. */
    private boolean isRenamed(Piece piece, String words) {
        return NAMING.matcher(piece.subject()).find()
                && NAMED.stream().anyMatch(field -> Names.alike(words, field.name(known)));
    }

    /** "那个7万6是7万9": the known value stands where the verb's subject does. */
    private boolean isKnown(String subject) {
        String value = FILLER.matcher(subject).replaceFirst("");
        return COUNTED.stream().anyMatch(field -> values.is(field, value));
    }

    private void count(SlotField kind, String words, int kinds) {
        if (kind == SlotField.AMOUNT && isFirst(kind) && pieces.size() > 1) {
            return;
        }
        if (kinds == 1) {
            values.put(kind, words);
        } else {
            touched.add(kind);
        }
    }

    /** A payment, or what somebody else came in with: a part of the known sum, and never the sum itself. */
    private boolean isPart(Piece piece, String words) {
        boolean payment = PartSums.isPayment(piece.subject());
        if (known.amount() == null || !payment && part == null) {
            return false;
        }
        PartSums parts = new PartSums(known, earlier);
        @Nullable Amount said = amount(words);
        Optional<Amount> sum = payment ? parts.paid(said) : parts.added(part, said);
        sum.ifPresent(values::stands);
        return payment || sum.isPresent();
    }

    private @Nullable Amount amount(String words) {
        return reading.read(SlotField.AMOUNT, words).map(ReportFacts::amount).orElse(null);
    }

    /** What is not known yet is not put right: it is read with everything that is said of it. */
    private boolean isFirst(SlotField kind) {
        return !kind.isKnown(known)
                && !denied.containsKey(kind)
                && earlier.stream().noneMatch(kind::isKnown);
    }

    private boolean isBasis(Piece piece, String words) {
        if (known.amount() == null
                || Basis.in(words).isEmpty()
                || !Basis.without(words).matches("[的是]*")) {
            return false;
        }
        String subject = FILLER.matcher(piece.subject()).replaceFirst("").replaceFirst("^的", "");
        return basisDenied || values.is(SlotField.AMOUNT, subject);
    }

    private void bareNumber(int i, Set<SlotField> own, String words) {
        Set<SlotField> near = own.isEmpty() ? near(i) : own;
        Optional<SlotField> field = near.stream()
                .filter(f -> COUNTED.contains(f) || f == SlotField.PERIOD)
                .findFirst();
        if (field.isPresent()) {
            values.put(field.get(), words);
        } else if (open && words.matches("[0-9.]+")) {
            values.put(Double.parseDouble("0" + words) >= BIG ? SlotField.AMOUNT : SlotField.HEADCOUNT, words);
        }
    }

    private void named(int i, Set<SlotField> own, String words) {
        Optional<String> name = Names.in(words);
        if (name.isEmpty()) {
            return;
        }
        String said = name.get();
        if (isSection(said)) {
            section(said);
            return;
        }
        Set<SlotField> near = near(i);
        Set<SlotField> fields = EnumSet.noneOf(SlotField.class);
        fields.addAll(own);
        boolean place = own.equals(EnumSet.of(SlotField.LOCATION));
        if (fields.isEmpty() || (place && near.contains(SlotField.PROJECT))) {
            fields.clear();
            fields.addAll(near);
        }
        fields.retainAll(NAMED);
        Optional<SlotField> alike = NAMED.stream()
                .filter(field -> field != SlotField.LOCATION)
                .filter(field -> (fields.isEmpty() || fields.contains(field)) && Names.alike(said, latest(field)))
                .findFirst();
        Optional<SlotField> before = NAMED.stream()
                .filter(field -> earlier.stream().anyMatch(facts -> said.equals(field.name(facts))))
                .findFirst();
        if (before.isPresent() && fields.isEmpty()) {
            again(before.get(), said);
        } else if (alike.isPresent()) {
            rename(alike.get(), said);
        } else if (fields.contains(SlotField.LOCATION) || (fields.isEmpty() && open)) {
            if (fields.contains(SlotField.LOCATION) || reading.isPlace(said)) {
                values.put(SlotField.LOCATION, said);
            }
        } else {
            fields.stream()
                    .filter(field -> field.isKnown(known) || own.contains(field))
                    .findFirst()
                    .ifPresent(field -> rename(field, said));
        }
    }

    private void rename(SlotField field, String said) {
        String old = latest(field);
        values.name(field, old == null ? said : Names.replaced(old, denied.get(field), said));
    }

    /** The name as it stands, or as it was before it was taken back. */
    private @Nullable String latest(SlotField field) {
        String now = field.name(values.facts());
        return now != null
                ? now
                : earlier.stream()
                        .map(field::name)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** A value that held before. */
    private void again(SlotField field, String said) {
        if (field == SlotField.LOCATION) {
            values.put(field, said);
        } else {
            values.name(field, said);
        }
    }

    private static boolean isSection(String words) {
        return Names.isSection(words);
    }

    private void section(String said) {
        String project = values.facts().project();
        if (project != null) {
            values.name(SlotField.PROJECT, Names.withSection(project, said));
        }
    }

    /** What the last thing that was taken back or named is about; else the next. */
    private Set<SlotField> near(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Set<SlotField> fields = about.getOrDefault(pieces.get(k), Set.of());
            if (!fields.isEmpty() && pieces.get(k).stance() != Piece.Stance.ASSERTED) {
                return fields;
            }
        }
        for (int k = i + 1; k < pieces.size(); k++) {
            if (pieces.get(k).takesBack()) {
                return about.getOrDefault(pieces.get(k), Set.of());
            }
        }
        return Set.of();
    }

    /** Names that do not hold any more. */
    private Set<String> struck(Set<SlotField> amended) {
        Set<String> struck = new HashSet<>();
        for (SlotField field : NAMED) {
            String old = field.name(known);
            if (old != null && amended.contains(field) && (open || denied.containsKey(field))) {
                struck.add(old);
            }
        }
        return struck;
    }

    private void blank(Piece piece) {
        int from = piece.start();
        if (piece.stance() == Piece.Stance.DENIED) {
            int not = Math.max(left.lastIndexOf("不", from), left.lastIndexOf("没", from));
            from = not >= 0 && from - not <= 4 ? not : from;
        }
        for (int i = from; i < piece.start() + piece.words().length(); i++) {
            left.setCharAt(i, ' ');
        }
    }

    private static String bare(String words) {
        String bare = PARTICLES.matcher(FILLER.matcher(words).replaceFirst("")).replaceFirst("");
        return QUOTES.matcher(bare).replaceAll("").strip();
    }
}
