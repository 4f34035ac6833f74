package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.outbox.SentText;
import org.xinsheng.routing.Alarms;

class ConversationPagesIT extends Pages {

    @Test
    void alarmsAreAcknowledgedAndConversationsTakenOver() {
        world.raised.add(new Alarms.Alarm(
                UUID.randomUUID(),
                FakeWorld.REGION,
                new ConversationId(new UUID(7, 1)),
                null,
                Incident.THREAT_TO_LIFE,
                1,
                "jump",
                world.now,
                new StaffId("operator"),
                1,
                null,
                null));
        ConversationView waiting = waiting(new UUID(7, 1));
        world.open.add(waiting);
        world.sentTexts.add(new SentText(
                UUID.randomUUID(),
                waiting.id(),
                "r",
                "danger",
                "看到了，人最要紧，请先到安全的地方。",
                SentText.State.ACCEPTED,
                DeliveryStatus.UNDELIVERED,
                1,
                world.now));
        inAllLooks("operator", "/console/alarms", "alarms");
        inAllLooks("operator", "/console/undelivered", "undelivered");
        inAllLooks("operator", "/console/conversations", "conversations");
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/alarms");
        assertThat(page.locator("#counts")).containsText("紧急 1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("我来处理"))
                .click();
        assertThat(page.locator("#alarms")).containsText("王秀兰 于");
        page.navigate("/console/conversations");
        page.locator(".row-link").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("我来回复"))
                .click();
        page.locator("textarea[name=text]").fill("我是12345小王，您现在在哪里？");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发给工人"))
                .click();
        assertThat(page.locator("#bubbles")).containsText("我是12345小王");
        browser.look(page, "conversation");
        page.locator("input[name=note]").fill("已联系上");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("交还系统"))
                .click();
        assertThat(page.locator(".alert-success")).containsText("已交还");
    }

    @Test
    void theGravestEmergencyThatNobodyHasComesFirst() {
        world.raised.add(alarm(Incident.MASS, 2, "gathering", 0, 30));
        world.raised.add(alarm(Incident.THREAT_TO_LIFE, 1, "jump", 2, 10));
        world.raised.add(alarm(Incident.UNLAWFUL_MEANS, 1, "violence", 1, 20));
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/alarms");
        assertThat(page.locator(".card-line")).containsText(new String[] {"说要动手伤人", "说要跳", "聚集"});
        assertThat(page.locator(".card-line").last()).not().containsText("往上报了");
        Page english = loggedIn("operator", Browser.PHONE, true);
        english.navigate("/console/alarms");
        assertThat(english.locator(".card-line").nth(0)).containsText("was alerted, the next in line once; nobody");
        assertThat(english.locator(".card-line").nth(1)).containsText("the next in line 2 times; nobody");
        assertThat(english.locator(".card-line").nth(2)).containsText("was alerted; nobody has it yet");
    }

    @Test
    void aLongConversationStandsAtItsNewestTextAndSaysThatThereIsMore() {
        ConversationView told = waiting(new UUID(7, 3));
        List<ReceivedText> texts = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            texts.add(new ReceivedText(
                    UUID.randomUUID(), told.id(), "第" + i + "天，还是没给", 0, world.now.minusSeconds(600 - i), true));
        }
        world.open.add(told);
        world.received.put(told.id().value(), texts);
        world.sentTexts.add(new SentText(
                UUID.randomUUID(),
                told.id(),
                "r",
                "reply",
                "很早以前的回复",
                SentText.State.ACCEPTED,
                DeliveryStatus.DELIVERED,
                1,
                world.now.minusSeconds(590)));
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            Page page = loggedIn("operator", width, false);
            page.navigate("/console/conversations/" + told.id().value());
            assertThat(page.locator("#bubbles .bubble")).hasCount(200);
            assertThat(page.locator("#bubbles")).containsText("前面还有");
            assertThat(page.locator("#bubbles")).not().containsText("很早以前的回复");
            browser.look(page, "conversation-500-" + width);
            assertThat(page.getByText("第500天")).isInViewport();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("我来回复")))
                    .isInViewport();
        }
        Page english = loggedIn("operator", Browser.PHONE, true);
        english.navigate("/console/conversations/" + told.id().value());
        assertThat(english.locator("h1")).containsText("Conversation with Worker ");
    }

    private Alarms.Alarm alarm(Incident incident, int level, String reason, int escalations, int secondsAgo) {
        return new Alarms.Alarm(
                UUID.randomUUID(),
                FakeWorld.REGION,
                null,
                null,
                incident,
                level,
                reason,
                world.now.minusSeconds(secondsAgo),
                new StaffId("operator"),
                escalations,
                null,
                null);
    }

    private ConversationView waiting(UUID id) {
        return new ConversationView(
                new ConversationId(id),
                FakeWorld.REGION,
                ChannelType.SMS,
                new ReporterId(new UUID(7, 7)),
                "1",
                null,
                ReportFacts.empty(),
                null,
                List.of(),
                Speaker.AWAITING_PERSON,
                "danger",
                world.now);
    }
}
