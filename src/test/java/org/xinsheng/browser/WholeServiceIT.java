package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.xinsheng.testing.ApiClient;
import org.xinsheng.testing.IntegrationTest;

/** A worker on one side, clerks of two units on the other, and everything real in between. */
@IntegrationTest
@DirtiesContext // ends its background loops
@TestPropertySource(
        properties = {
            "xinsheng.tasks.enabled=true",
            "xinsheng.channel.twilio.account-sid=AC00000000000000000000000000000001",
            "xinsheng.channel.twilio.auth-token=only-for-this-test",
            "xinsheng.channel.twilio.from=+8653512345"
        })
class WholeServiceIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void close() {
        browser.endTest();
    }

    @Test
    void aTextBecomesAClueThatAnotherUnitTakesOverAndTheWorkerIsTold() {
        Page phone = browser.open(base(), Browser.DESK, true, false);
        phone.navigate("/simulator");
        phone.locator("input[name=phone]").fill("19900000101");
        phone.locator(".sim-number button").click();
        phone.locator("textarea[name=text]").fill("我们9个人在滨江花园二期扎钢筋，老板老邵差5万4工钱，芝罘区的工地，3月到6月的");
        phone.getByText("发短信").click();
        assertThat(phone.locator(".handset .theirs").first()).containsText("编号", SOON);
        assertThat(phone.locator(".handset .theirs").first()).containsText("已送达", SOON);
        assertThat(phone.locator("#inside mark").first()).isVisible();
        browser.look(phone, "whole-simulator");

        Page desk = clerk("operator");
        desk.locator("[data-row]", new Page.LocatorOptions().setHasText("滨江花园二期"))
                .locator(".row-link")
                .click();
        Browser.arriveAt(desk, "**/console/clues/*");
        assertThat(desk.locator("h1")).containsText("老邵");
        browser.look(desk, "whole-clue");
        desk.keyboard().press("t");
        desk.locator("select[name=to]").selectOption("YT-HUC");
        desk.locator("textarea[name=legalBasis]").fill("保障农民工工资支付条例第七条");
        button(desk, "提出转送").click();
        assertThat(desk.locator(".alert-success")).containsText("责任仍在本单位");

        Page housing = clerk("housing");
        assertThat(housing.locator("#counts")).containsText("待我接收 1");
        housing.navigate("/console?list=OFFERED");
        housing.locator(".row-link").first().click();
        Browser.arriveAt(housing, "**/console/clues/*");
        housing.keyboard().press("a");
        assertThat(housing.locator("details[open] .told")).containsText("已接手");
        browser.look(housing, "whole-accept");
        button(housing, "接收").click();
        assertThat(housing.locator(".alert-success")).isVisible();
        assertThat(housing.locator(".clue-holder")).containsText("市住建局");

        assertThat(phone.locator("#thread")).containsText("已接手", SOON);
        assertThat(phone.locator("#inside")).containsText("市住建局", SOON);
        assertThat(desk.locator("#changed")).containsText("刚有变化", SOON);
    }

    @Test
    void coWorkersOnTheSameArrearsAreJoinedOrPutUpForReview() {
        Page phone = browser.open(base(), Browser.DESK, true, false);
        text(phone, "19900000111", "我们11个人在芝罘区海韵花园三期支模板 老板老曲差6万6工钱 4月到6月的一直没发");
        assertThat(phone.locator(".handset .theirs").first()).containsText("编号", SOON);
        text(phone, "19900000112", "芝罘区海韵花园三期 老曲那边 我们11个人 差6万6 4月到6月的");
        assertThat(phone.locator(".handset .theirs").first()).containsText("编号", SOON);
        text(phone, "19900000113", "我也是海韵花园三期老曲的工 我那份6000没给");
        assertThat(phone.locator(".handset .theirs").first()).containsText("编号", SOON);

        ApiClient operator = new ApiClient(base(), "operator", "demo-password");
        var clues = operator.get("/api/v1/clues?q=" + URLEncoder.encode("海韵花园", StandardCharsets.UTF_8))
                .body()
                .get("items");
        long joined = clues.valueStream()
                .filter(clue -> !clue.get("number").equals(clue.get("master")))
                .count();
        Page desk = clerk("operator");
        desk.navigate("/console?list=REVIEW");
        int inReview = desk.locator("[data-row]", new Page.LocatorOptions().setHasText("海韵花园三期"))
                .count();
        browser.look(desk, "whole-review");
        org.assertj.core.api.Assertions.assertThat(joined + inReview)
                .as("joined, or up for review")
                .isEqualTo(2);
        clues.valueStream()
                .forEach(clue -> org.assertj.core.api.Assertions.assertThat(
                                clue.at("/amount/max").asInt())
                        .as("nobody's yuan is counted twice")
                        .isLessThanOrEqualTo(66_000));
    }

    @Test
    void aChatIsAnsweredByTheRealDialog() {
        Page chat = browser.open(base(), Browser.PHONE, true, false);
        chat.navigate("/chat");
        chat.locator("#say textarea").fill("干保洁的，远洁物业欠我两个月工资，一共5200");
        chat.locator("#say button").click();
        assertThat(chat.locator(".bubble.mine")).containsText("已送达");
        assertThat(chat.locator("#thread")).containsText("收到了，编号", SOON);
        assertThat(chat.locator(".understood")).containsText("远洁物业");
        browser.look(chat, "whole-chat");
        if (chat.locator(".choices button").count() > 0) {
            chat.locator(".choices button").first().click();
            assertThat(chat.locator(".bubble.mine")).hasCount(2);
        }
        assertThat(chat.locator(".bubble.theirs").last()).isVisible();
    }

    @Test
    void dangerRaisesAnAlarmAndThenOnlyAPersonSpeaks() {
        Page phone = browser.open(base(), Browser.DESK, true, false);
        phone.navigate("/simulator");
        phone.locator("input[name=phone]").fill("19900000102");
        phone.locator(".sim-number button").click();
        phone.locator("textarea[name=text]").fill("再不给工资我就从楼顶跳下去");
        phone.getByText("发短信").click();
        assertThat(phone.locator("#thread")).containsText("人最要紧", SOON);

        Page desk = clerk("operator");
        assertThat(desk.locator("#counts")).containsText("紧急 1", SOON);
        desk.navigate("/console/alarms");
        button(desk, "我来处理").first().click();
        assertThat(desk.locator(".alert-success")).isVisible();
        desk.navigate("/console/conversations");
        desk.locator(".row-link").first().click();
        button(desk, "我来回复").click();
        desk.locator("textarea[name=text]").fill("我是12345的王老师，您现在在哪里？");
        button(desk, "发给工人").click();
        assertThat(phone.locator("#thread")).containsText("您现在在哪里", SOON);
        browser.look(desk, "whole-conversation");
    }

    private static void text(Page phone, String number, String words) {
        phone.navigate("/simulator");
        phone.locator("input[name=phone]").fill(number);
        phone.locator(".sim-number button").click();
        phone.locator("textarea[name=text]").fill(words);
        phone.getByText("发短信").click();
    }

    private Page clerk(String user) {
        Page page = browser.openAs(user, "demo-password", base(), Browser.DESK, false);
        page.navigate("/console");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
