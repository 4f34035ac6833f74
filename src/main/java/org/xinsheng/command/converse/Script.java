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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A worker's side of a conversation.
 *
 * @param start 09:00 in Asia/Shanghai of its day; turns count from it
 */
record Script(JsonNode id, ChannelType channel, Instant start, List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern OFFSET =
            Pattern.compile("\\+(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?");

    /** @throws BadLine naming what is wrong */
    static Script read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadLine(MissingNode.getInstance(), "no JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new BadLine(MissingNode.getInstance(), "no JSON object");
        }
        JsonNode id = node.path("id");
        try {
            Instant start = LocalDate.parse(text(node, "time"))
                    .atTime(LocalTime.of(9, 0))
                    .atZone(CHINA)
                    .toInstant();
            return new Script(id, channel(text(node, "channel")), start, lines(node.path("turns")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadLine(id, String.valueOf(e.getMessage()));
        }
    }

    private static List<Line> lines(JsonNode turns) {
        if (!turns.isArray() || turns.isEmpty()) {
            throw new IllegalArgumentException("turns must hold at least one turn");
        }
        List<Line> lines = new ArrayList<>();
        turns.forEach(turn -> lines.add(new Line(offset(text(turn, "at")), text(turn, "text"))));
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    static Duration offset(String written) {
        Matcher matcher = OFFSET.matcher(written);
        if (!matcher.matches() || written.length() == 1) {
            throw new IllegalArgumentException("at must look like +90s or +1d2h1m: " + written);
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
            default -> throw new IllegalArgumentException("channel must be sms, wechat, webchat or hotline: " + name);
        };
    }

    /** What the worker says, and when. */
    record Line(Duration at, String text) {}
}
