package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.outbox.SentText;

class ReplayPagesIT extends Pages {

    @Test
    void conversationsAreReplayedNextToHowTheyWent() {
        ConversationView told = new ConversationView(
                new ConversationId(new UUID(7, 2)),
                FakeWorld.REGION,
                ChannelType.WECHAT,
                new ReporterId(new UUID(7, 7)),
                "intake-1",
                null,
                ReportFacts.empty(),
                null,
                List.of(),
                Speaker.SERVICE,
                null,
                world.now);
        world.open.add(told);
        Instant start = world.now.minusSeconds(3600);
        List<String> words = List.of("工头老邵欠我们9个人工钱5万4，在滨江花园二期 <b>急</b>", "烟台芝罘区", "再不给我就从楼上跳下去");
        List<String> replies = List.of("收到了，编号260001237。\n是哪几个月的工资？", "记下了。", "请先到安全的地方。");
        for (int i = 0; i < words.size(); i++) {
            world.received
                    .computeIfAbsent(told.id().value(), id -> new java.util.ArrayList<>())
                    .add(new ReceivedText(
                            UUID.randomUUID(), told.id(), words.get(i), 0, start.plusSeconds(60L * i), true));
            world.sentTexts.add(new SentText(
                    UUID.randomUUID(),
                    told.id(),
                    "r",
                    i == 1 ? "resolved:" + ReportNumber.of(2026, 1) : "reply",
                    replies.get(i),
                    SentText.State.ACCEPTED,
                    DeliveryStatus.DELIVERED,
                    1,
                    start.plusSeconds(60L * i + 5)));
        }
        world.rehearsals.put("intake-2", FakeWorld.rehearsal("intake-2", "老邵", "收到了，编号260001237。\n干活的地方在哪个区县？"));
        world.rehearsals.put("intake-1", FakeWorld.rehearsal("intake-1", "邵", "收到了，编号260001237。\n是哪几个月的工资？"));
        String path = "/console/conversations/" + told.id().value() + "/replay";
        inAllLooks("operator", path, "replay-form");
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            for (boolean english : new boolean[] {false, true}) {
                Page page = loggedIn("operator", width, english);
                page.navigate(path);
                page.locator("main button[type=submit]").click();
                assertThat(page.locator(".replay-turn")).hasCount(3);
                browser.look(page, "replay-stored-" + width + (english ? "-en" : "-zh"));
                page.locator("select[name=left]").selectOption("intake-1");
                page.locator("main button[type=submit]").click();
                assertThat(page.locator(".replay-turn del").first()).containsText("是哪几个月的工资？");
                assertThat(page.locator(".replay-turn ins").first()).containsText("干活的地方在哪个区县？");
                assertThat(page.locator(".replay-turn ins, .replay-turn del")
                                .filter(new Locator.FilterOptions().setHasText("收到了")))
                        .hasCount(0);
                browser.look(page, "replay-versions-" + width + (english ? "-en" : "-zh"));
            }
        }
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/conversations/" + told.id().value());
        page.getByText("重演").first().click();
        page.locator("select[name=right]").selectOption("pasted");
        page.locator("summary", new Page.LocatorOptions().setHasText("粘贴脚本")).click();
        page.locator("textarea[name=script]").fill("version: x");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".alert-danger")).containsText("intake.yaml:12: no such text: ask-mount");
        assertThat(page.locator("textarea[name=script]")).hasValue("version: x");
        assertThat(page.url()).endsWith("/replay");
        browser.look(page, "replay-refused");
    }
}
