package org.xinsheng.console;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.Texts;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.WorkCalendar;
import org.xinsheng.pages.Formats;
import org.xinsheng.routing.CaseFile;
import org.xinsheng.routing.TransferView;

/**
 * What the worker will be told if an operation is done now, in the registered words, so that a clerk sees it before it is
 * sent. Days are those of T04 and T05; where another clock is nearer, the text that goes out names that day.
 */
@Component
class Told {

    private static final Logger LOG = LoggerFactory.getLogger(Told.class);
    private static final int CASE_DECISION_WORKDAYS = 5;
    private static final Set<SourceChannel> CHATS = Set.of(SourceChannel.WEBCHAT, SourceChannel.WECHAT);

    private final Texts texts;
    private final Directory directory;
    private final WorkCalendar calendar;
    private final Clock clock;

    Told(Texts texts, Directory directory, WorkCalendar calendar, Clock clock) {
        this.texts = texts;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return by operation, with dashes for slashes, the words; an operation without an entry tells nothing */
    Map<String, String> by(CaseFile file, StaffMember me) {
        Map<String, String> told = new LinkedHashMap<>();
        ClueView clue = file.clue();
        Instant now = clock.instant();
        file.transfers().stream()
                .filter(t -> t.status() == TransferView.Status.OFFERED)
                .findFirst()
                .ifPresent(offer -> {
                    Instant decided = calendar.afterWorkdays(now, CASE_DECISION_WORKDAYS);
                    Instant ruled = calendar.afterWorkdays(now, 1);
                    String taker = me.unit().equals(offer.to()) ? me.title() : "";
                    String holder = directory
                            .findStaff(clue.responsibility().person())
                            .map(StaffMember::title)
                            .orElse("");
                    put(told, "transfers-acceptance", file, "transfer-accepted", held(offer.to(), taker, decided));
                    put(
                            told,
                            "transfers-rejection",
                            file,
                            "finding-unit",
                            held(clue.responsibility().unit(), holder, ruled));
                });
        put(told, "merge", file, "merged", held(clue.responsibility().unit(), "", now));
        return told;
    }

    private void put(Map<String, String> told, String op, CaseFile file, String template, Map<String, String> values) {
        if (!file.allowed().contains(op.replace('-', '/')) && !file.allowed().contains(op)) {
            return;
        }
        try {
            told.put(op, texts.render(file.clue().serviceRegion(), channel(file), template, withNumber(file, values)));
        } catch (IllegalArgumentException e) {
            LOG.warn("the words of {} cannot be shown beforehand: {}", template, e.getMessage());
        }
    }

    private Map<String, String> held(UnitId id, String person, Instant date) {
        Unit unit = directory.unit(id);
        var day = date.atZone(Formats.ZONE).toLocalDate();
        return Map.of(
                "unit",
                unit.shortName(),
                "name",
                person,
                "date",
                day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                "tel",
                unit.phone());
    }

    private static Map<String, String> withNumber(CaseFile file, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("no", file.clue().number().value());
        return all;
    }

    private static ChannelType channel(CaseFile file) {
        return !file.reports().isEmpty()
                        && CHATS.contains(file.reports().getFirst().source())
                ? ChannelType.WEBCHAT
                : ChannelType.SMS;
    }
}
