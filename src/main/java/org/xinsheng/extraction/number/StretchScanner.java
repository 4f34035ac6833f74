package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Puts the months of a text together into stretches, and gives those their years that were said without. */
final class StretchScanner {

    private static final Phrases SETTLED = Phrases.of("结了", "发了", "给了", "付了", "结清");

    private final String text;
    private final YearMonth now;
    private final List<CalendarPoint> points;
    private final PointLinks links;
    private final LonelyPoints lonely;

    private StretchScanner(String text, LocalDate today) {
        this.text = text;
        this.now = YearMonth.from(today);
        this.points = CalendarPointScanner.scan(text, today);
        this.links = new PointLinks(text);
        this.lonely = new LonelyPoints(text, now);
    }

    static List<Stretch> scan(String text, LocalDate today) {
        return new StretchScanner(text, today).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < points.size(); ) {
            int last = lastOfList(i);
            boolean list = last > i;
            last = !list && beginsRange(i) ? i + 1 : last;
            Stretch stretch = stretch(i, last, list ? Stretch.Kind.LIST : Stretch.Kind.RANGE);
            if (stretch != null) {
                found.add(stretch);
            }
            i = last + 1;
        }
        return found;
    }

    private int lastOfList(int first) {
        int last = first;
        if (SETTLED.in(Surroundings.clauseBefore(text, points.get(first).start(), 5))) {
            return first;
        }
        while (last + 1 < points.size() && links.areListed(points.get(last), points.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean beginsRange(int i) {
        return i + 1 < points.size() && links.areRange(points.get(i), points.get(i + 1));
    }

    private @Nullable Stretch stretch(int first, int last, Stretch.Kind kind) {
        CalendarPoint point = points.get(first);
        if (last > first) {
            Stretch stretch = between(kind, point, points.get(last));
            return stretch == null || kind != Stretch.Kind.LIST ? stretch : stretch.of(listed(first, last));
        }
        return point.is(Kind.NOW) ? null : lonely.stretch(point);
    }

    /** 三月五月和七月 are three months of five; years stand for all of theirs, and lunar months touch more than one. */
    private int listed(int first, int last) {
        List<CalendarPoint> list = points.subList(first, last + 1);
        return list.stream().allMatch(point -> point.is(Kind.MONTH))
                ? (int) list.stream().map(CalendarPoint::month).distinct().count()
                : Integer.MAX_VALUE;
    }

    private @Nullable Stretch between(Stretch.Kind kind, CalendarPoint a, CalendarPoint b) {
        int endYear = SaidYears.ofEnd(a, b, now);
        YearMonth to = b.last(endYear);
        YearMonth limit = b.first(endYear);
        YearMonth from = a.first(SaidYears.of(a, limit == null ? now : limit));
        boolean backwards = kind == Stretch.Kind.LIST && from != null && to != null && to.isBefore(from);
        return Stretch.between(kind, backwards ? to : from, backwards ? from : to, a, b);
    }
}
