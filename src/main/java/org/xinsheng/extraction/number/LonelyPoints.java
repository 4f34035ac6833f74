package org.xinsheng.extraction.number;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** The months that a point of the calendar stands for by itself: 3月, 3月起, 工资发到2月, 国庆加班. */
final class LonelyPoints {

    static final Phrases STARTS = Phrases.of("从", "自", "于", "打", "由");

    private static final Phrases OPEN_ENDS = Phrases.of("起", "份起", "开始", "份开始", "以来", "以后", "份以后", "之后");
    private static final Phrases NEVER_SINCE = Phrases.listed("就没 就一直 一直没 就不 一直不 就开始 份就 起就 一直拖 就拖 开始就 开始一直");
    private static final Phrases UNPAID = Phrases.listed("的工资 工资 工 的钱 的工钱 工钱 干 打工 做");
    /** 去年年底的工资: a feast with its year and its wages. */
    private static final Phrases WAGES_OF = Phrases.listed("的工资 的工钱 工资没 工钱没 的薪水 那个月的 那个月工资");
    /** 春节前最后九天. */
    private static final Phrases ON_FEAST_EVE = Phrases.listed("到 等 前 说");

    private static final Phrases DAYS_BEFORE = Phrases.listed("前最后 前的最后 前这 前那几天 前那些天 前的几天 前半个月 前那半个月 前那个月 前一个月");
    /** 工资发到2月: paid until then, and not since. */
    private static final Phrases PAID_UNTIL = Phrases.listed("发到 结到 给到 付到 开到 发到了 结到了 给到了 付到了 开到了 发放到 结算到 支付到 只到");
    /** 国庆加班, 五一在景区扮: work on the feast itself. */
    private static final Phrases ON_FEAST = Phrases.listed(
            "加班 值班 值夜 期间 那几天 那天 那三天 那七天 在 我在 上班 当天 三天 三日 七天 假期 节加班 节值班 节期间 节在 节那 节我在 节三天 订单 加咗班 的加班 的三倍 三倍 的值班");

    private final String text;
    private final YearMonth now;

    LonelyPoints(String text, YearMonth now) {
        this.text = text;
        this.now = now;
    }

    /** Null where the point is only the time of something else. */
    @Nullable Stretch stretch(CalendarPoint point) {
        String behind = Surroundings.after(text, point.end(), 6);
        if (point.is(Kind.LUNAR_FEAST) && DAYS_BEFORE.begin(behind)) {
            return whole(Stretch.Kind.PART, point);
        }
        if (point.isFeast()) {
            return isWorkedOn(point, behind) ? feast(point) : null;
        }
        boolean season = point.is(Kind.SEASON) && point.year() == 0 && !UNPAID.begin(behind);
        return season ? null : months(point, behind);
    }

    private boolean isWorkedOn(CalendarPoint feast, String behind) {
        boolean wages = feast.year() > 0 && !feast.is(Kind.LUNAR_FEAST) && WAGES_OF.begin(behind);
        return (wages || ON_FEAST.begin(behind)) && !ON_FEAST_EVE.end(Surroundings.before(text, feast.start(), 2));
    }

    private @Nullable Stretch months(CalendarPoint point, String behind) {
        YearMonth last = point.last(SaidYears.of(point, now));
        if (last != null && last.isBefore(now) && isPaidUntil(point)) {
            return open(last.plusMonths(1), point);
        }
        return OPEN_ENDS.begin(behind) || isSince(point, behind)
                ? open(point.first(SaidYears.of(point, now)), point)
                : whole(kind(point), point);
    }

    private boolean isPaidUntil(CalendarPoint point) {
        return PAID_UNTIL.end(Surroundings.clauseBefore(text, point.start(), 6));
    }

    private boolean isSince(CalendarPoint point, String behind) {
        boolean start = STARTS.in(Surroundings.before(text, point.start(), 2));
        return start && NEVER_SINCE.begin(behind)
                || Surroundings.before(text, point.start(), 6).endsWith("since ");
    }

    private @Nullable Stretch open(@Nullable YearMonth from, CalendarPoint point) {
        return Stretch.between(Stretch.Kind.OPEN, from, now, point, point);
    }

    private @Nullable Stretch whole(Stretch.Kind kind, CalendarPoint point) {
        int year = SaidYears.of(point, now);
        return Stretch.between(kind, point.first(year), point.last(year), point, point);
    }

    private @Nullable Stretch feast(CalendarPoint point) {
        YearMonth month = point.first(SaidYears.of(point, now));
        return Stretch.between(Stretch.Kind.FEAST, month, month, point, point);
    }

    private static Stretch.Kind kind(CalendarPoint point) {
        return switch (point.kind()) {
            case YEAR -> Stretch.Kind.YEAR;
            case PART, SEASON -> Stretch.Kind.PART;
            default -> Stretch.Kind.SINGLE;
        };
    }
}
