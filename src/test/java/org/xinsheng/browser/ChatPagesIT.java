package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.outbox.SentText;

class ChatPagesIT extends Pages {

    private void post(Page page, String id, String text) {
        page.request()
                .post(
                        base() + "/chat",
                        RequestOptions.create()
                                .setForm(FormData.create().set("id", id).set("text", text)));
    }

    private void workerSaid(String reply, List<String> choices) {
        world.chat = new ConversationView(
                new ConversationId(new UUID(1, 1)),
                FakeWorld.REGION,
                ChannelType.WEBCHAT,
                new ReporterId(new UUID(7, 7)),
                "1",
                null,
                FakeWorld.facts("老邵"),
                "region",
                choices,
                Speaker.SERVICE,
                null,
                Instant.now());
        world.sentTexts.add(new SentText(
                UUID.randomUUID(),
                null,
                "r",
                "reply",
                reply,
                SentText.State.ACCEPTED,
                DeliveryStatus.DELIVERED,
                1,
                Instant.now().plusSeconds(3)));
    }

    @Test
    void chatShowsWhatWasStoredAndUnderstoodAndTakesCorrections() {
        workerSaid("收到了，编号260001237。现由12345王老师负责，3月13日前回您话。您的信息保密。\n干活的地方在哪个区县？", List.of("芝罘区", "莱山区", "福山区", "不知道"));
        Page page = at(Browser.PHONE, false);
        page.navigate("/chat");
        browser.look(page, "chat-empty");
        page.locator("#say textarea").fill("我们9个人在滨江花园二期扎钢筋 老板老邵差5万4工钱");
        page.locator("#say button").click();
        assertThat(page.locator(".bubble.mine")).containsText("已送达");
        assertThat(page.locator("#say textarea")).hasValue("");
        assertThat(page.locator(".understood")).containsText("5.4万元");
        browser.look(page, "chat-thread");
        page.locator(".understood a", new Page.LocatorOptions().setHasText("老邵"))
                .click();
        assertThat(page.locator("#say textarea")).hasValue("不是老邵，是");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("莱山区"))
                .click();
        assertThat(page.locator(".bubble.mine")).hasCount(2);
        assertThat(page.locator("#say textarea")).hasValue("不是老邵，是");
        Page english = at(Browser.PHONE, true);
        english.context()
                .addCookies(page.context().cookies().stream()
                        .filter(cookie -> !cookie.name.equals("xinsheng_lang"))
                        .toList());
        english.navigate("/chat");
        assertThat(english.locator(".choices button").last()).hasText("Don’t know");
        assertThat(english.locator(".choices button").first()).hasText("芝罘区");
        page.locator(".letter-large").click();
        assertThat(page.locator("body")).hasClass(java.util.regex.Pattern.compile("chat-large"));
        browser.look(page, "chat-large");
    }

    @Test
    void chatWorksWithoutScripts() {
        workerSaid("收到了", List.of("芝罘区"));
        Page page = browser.open(base(), Browser.PHONE, false, false);
        page.navigate("/chat");
        page.locator("#say textarea").fill("老板差我两千");
        page.locator("#say button").click();
        assertThat(page.locator(".bubble.mine")).containsText("老板差我两千");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("芝罘区"))
                .click();
        assertThat(page.locator(".bubble.mine")).hasCount(2);
        page.locator(".understood a", new Page.LocatorOptions().setHasText("5.4万元"))
                .click();
        assertThat(page.locator("#say textarea")).hasValue("不是5.4万元，是");
    }

    @Test
    void sameTextSentTwiceIsStoredOnce() {
        Page page = browser.open(base(), Browser.PHONE, false, false);
        page.navigate("/chat");
        String id = page.locator("#say input[name=id]").inputValue();
        for (int i = 0; i < 2; i++) {
            post(page, id, "一次");
        }
        page.navigate("/chat");
        assertThat(page.locator(".bubble.mine")).hasCount(1);
    }

    @Test
    void typedTextStaysWhenTheNetIsDown() {
        Page page = at(Browser.PHONE, false);
        page.navigate("/chat");
        page.locator("#say textarea").fill("还在工地");
        page.route("**/chat", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#say button").click();
        assertThat(page.locator("#notice")).containsText("字都还在");
        assertThat(page.locator("#say textarea")).hasValue("还在工地");
        page.unroute("**/chat");
        page.locator("#say button").click();
        assertThat(page.locator(".bubble.mine")).hasCount(1);
        browser.forgetComplaints();
    }

    @Test
    void tooFastAndTooLongAreToldKindlyAndKeepTheText() {
        Page page = at(Browser.PHONE, false);
        page.navigate("/chat");
        page.locator("#say textarea").fill("很长".repeat(1001));
        page.locator("#say button").click();
        assertThat(page.locator("#notice")).containsText("2002个字");
        assertThat(page.locator("#say textarea")).hasValue("很长".repeat(1001));
        page.locator("#say textarea").fill("");
        for (int i = 0; i < 7; i++) {
            post(page, UUID.randomUUID().toString(), "又一句");
        }
        page.locator("#say textarea").fill("第七句");
        page.locator("#say button").click();
        assertThat(page.locator("#notice")).containsText("发得有点快");
        assertThat(page.locator("#say textarea")).hasValue("第七句");
        browser.look(page, "chat-too-fast");
    }

    @Test
    void newRepliesAppearByThemselves() {
        Page page = at(Browser.PHONE, false);
        page.navigate("/chat");
        page.locator("#say textarea").fill("在吗");
        page.locator("#say button").click();
        assertThat(page.locator(".bubble.mine")).hasCount(1);
        workerSaid("在的，请说。", List.of());
        assertThat(page.locator("#thread")).containsText("在的，请说。");
    }
}
