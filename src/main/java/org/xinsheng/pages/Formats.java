package org.xinsheng.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;

/**
 * Writes money, people, months and times the way clerks read them, in Chinese or English. Times are those of
 * Asia/Shanghai.
 *
 * <pre>{@code
 * Formats zh = Formats.in(Locale.CHINA);
 * zh.headline(Money.ofYuan(86_000)); // 8.6万元
 * zh.table(Money.ofYuan(86_000));    // 86,000.00
 * }</pre>
 */
public final class Formats {

    /** Where the service's calendar is kept. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Formats CHINESE = new Formats(true);
    private static final Formats ENGLISH = new Formats(false);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final boolean chinese;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter minute;

    private Formats(boolean chinese) {
        this.chinese = chinese;
        Locale locale = chinese ? Locale.CHINA : Locale.ENGLISH;
        this.day = DateTimeFormatter.ofPattern(chinese ? "M月d日 EEE" : "EEE d MMM", locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日 EEE" : "EEE d MMM yyyy", locale);
        this.minute = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** English for any English locale, else Chinese. */
    public static Formats in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    /** 8.6万元, 900元; ¥86,000. */
    public String headline(Money money) {
        if (!chinese) {
            return "¥" + grouped(money, "#,##0.##");
        }
        return inChinese(money) + "元";
    }

    /** 86,000.00 */
    public String table(Money money) {
        return grouped(money, "#,##0.00");
    }

    /** 5.4万元, 3万–4万元, 每人5,000元, empty if unknown. */
    public String headline(@Nullable Amount amount) {
        if (amount == null) {
            return "";
        }
        String range = amount.min().equals(amount.max())
                ? headline(amount.min())
                : (chinese ? inChinese(amount.min()) : headline(amount.min())) + "–" + headline(amount.max());
        return basis(amount.basis(), about(amount.approx()) + range);
    }

    /** 54,000.00 or 30,000.00–40,000.00, empty if unknown. */
    public String table(@Nullable Amount amount) {
        if (amount == null) {
            return "";
        }
        String range = amount.min().equals(amount.max())
                ? table(amount.min())
                : table(amount.min()) + "–" + table(amount.max());
        return basis(amount.basis(), range);
    }

    /** 工人K7Q2, Worker K7Q2: the name that a worker has among staff. */
    public String worker(String pseudonym) {
        return chinese ? pseudonym : pseudonym.replaceFirst("^工人", "Worker ");
    }

    /** 9, 11–19, empty if unknown. */
    public String people(@Nullable Headcount headcount) {
        if (headcount == null) {
            return "";
        }
        return headcount.min() == headcount.max()
                ? String.valueOf(headcount.min())
                : headcount.min() + "–" + headcount.max();
    }

    /** 2026年3月–6月, 从2026年3月起, 3个月, empty if unknown. */
    public String period(@Nullable MonthRange period) {
        if (period == null) {
            return "";
        }
        YearMonth from = period.from();
        YearMonth to = period.to();
        if (from != null && to != null) {
            String ends = from.equals(to) ? month(from) : month(from) + "–" + monthAfter(from, to);
            return period.hasGaps() ? ends + (chinese ? "里的" : ", ") + length(period) : ends;
        }
        if (from != null) {
            return chinese ? "从" + month(from) + "起" : "since " + month(from);
        }
        if (to != null) {
            return chinese ? "到" + month(to) : "until " + month(to);
        }
        return length(period);
    }

    private String length(MonthRange period) {
        return period.months() + (chinese ? "个月" : " months");
    }

    /** 3月12日 周四; with the year if it is not that of {@code now}. */
    public String day(Instant instant, Instant now) {
        ZonedDateTime time = instant.atZone(ZONE);
        return (time.getYear() == now.atZone(ZONE).getYear() ? day : dayOfYear).format(time);
    }

    /** 3月12日 周四 17:00 */
    public String time(Instant instant, Instant now) {
        return day(instant, now) + " " + clock(instant);
    }

    /** 17:00 */
    public String clock(Instant instant) {
        return minute.format(instant.atZone(ZONE));
    }

    private String inChinese(Money money) {
        if (money.yuan().compareTo(WAN) < 0) {
            return grouped(money, "#,##0.##");
        }
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.CHINA))
                        .format(money.yuan().divide(WAN, 4, RoundingMode.HALF_UP))
                + "万";
    }

    private static String grouped(Money money, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.CHINA)).format(money.yuan());
    }

    private String basis(AmountBasis basis, String range) {
        return switch (basis) {
            case TOTAL -> range;
            case PER_PERSON -> chinese ? "每人" + range : range + " each";
            case PER_MONTH -> chinese ? "每月" + range : range + " a month";
        };
    }

    private String about(boolean approx) {
        return approx ? (chinese ? "约" : "about ") : "";
    }

    private String month(YearMonth month) {
        return chinese
                ? month.getYear() + "年" + month.getMonthValue() + "月"
                : DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(month);
    }

    private String monthAfter(YearMonth from, YearMonth to) {
        return chinese && from.getYear() == to.getYear() ? to.getMonthValue() + "月" : month(to);
    }
}
