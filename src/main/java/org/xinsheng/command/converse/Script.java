package org.xinsheng.command.converse;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.core.ChannelType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A worker's side of a conversation.
 *
 * @param start 09:00 in Asia/Shanghai of its day; turns count from it
 */
record Script(JsonNode id, ChannelType channel, Instant start, List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 1_000_000;
    private static final int SHOWN = 40;
    private static final Pattern OFFSET =
            Pattern.compile("\\+(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?");

    /** @throws BadLine naming what is wrong */
    static Script read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadLine(MissingNode.getInstance(), "no JSON" + column(e));
        }
        if (!node.isObject()) {
            throw new BadLine(MissingNode.getInstance(), "no JSON object");
        }
        JsonNode id = node.path("id");
        if (!id.isString() && !id.isNumber()) {
            throw new BadLine(MissingNode.getInstance(), "id must be a text or a number");
        }
        try {
            Instant start = day(text(node, "time"))
                    .atTime(LocalTime.of(9, 0))
                    .atZone(CHINA)
                    .toInstant();
            return new Script(id, channel(text(node, "channel")), start, lines(node.path("turns")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadLine(id, String.valueOf(e.getMessage()));
        }
    }

    /** Unknown where JSON is too deep or a number too long. */
    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : ", in column " + e.getLocation().getColumnNr();
    }

    private static LocalDate day(String written) {
        LocalDate day;
        try {
            day = LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time is no day such as 2026-03-05: " + shown(written));
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("time is not of " + FIRST_YEAR + " to " + LAST_YEAR + ": " + written);
        }
        return day;
    }

    /** One line, however much was given. */
    private static String shown(String given) {
        String start = given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given;
        return start.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static List<Line> lines(JsonNode turns) {
        if (!turns.isArray() || turns.isEmpty()) {
            throw new IllegalArgumentException("turns must hold at least one turn");
        }
        List<Line> lines = new ArrayList<>();
        turns.forEach(turn -> lines.add(new Line(offset(text(turn, "at")), words(text(turn, "text")))));
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    private static String words(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text is longer than a million characters");
        }
        return text;
    }

    static Duration offset(String written) {
        Matcher matcher = OFFSET.matcher(written);
        if (!matcher.matches() || written.length() == 1) {
            throw new IllegalArgumentException("at must look like +90s or +1d2h1m: " + shown(written));
        }
        return Duration.ofDays(number(matcher, 1))
                .plusHours(number(matcher, 2))
                .plusMinutes(number(matcher, 3))
                .plusSeconds(number(matcher, 4));
    }

    private static long number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException(key + " must be a text");
        }
        return value.asString();
    }

    private static ChannelType channel(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "sms" -> ChannelType.SMS;
            case "wechat" -> ChannelType.WECHAT;
            case "webchat" -> ChannelType.WEBCHAT;
            case "hotline" -> ChannelType.HOTLINE;
            default ->
                throw new IllegalArgumentException("channel must be sms, wechat, webchat or hotline: " + shown(name));
        };
    }

    /** What the worker says, and when. */
    record Line(Duration at, String text) {}
}
