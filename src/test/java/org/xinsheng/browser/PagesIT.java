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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.outbox.SentText;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.CaseOperations;

@SpringBootTest(
        classes = PagesOnFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"xinsheng.site.texts-per-minute=6", "xinsheng.channel.twilio.auth-token=t"})
@ActiveProfiles("test")
class PagesIT {

    static Browser browser;

    @Autowired
    FakeWorld world;

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

    @BeforeEach
    void empty() {
        world.reset();
    }

    @AfterEach
    void close() {
        browser.endTest();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private Page at(int width, boolean english) {
        return browser.open(base(), width, true, english);
    }

    private Page loggedIn(String user, int width, boolean english) {
        Page page = browser.openAs(user, "test", base(), width, english);
        page.navigate("/console");
        return page;
    }

    private void post(Page page, String id, String text) {
        page.request()
                .post(
                        base() + "/chat",
                        RequestOptions.create()
                                .setForm(FormData.create().set("id", id).set("text", text)));
    }

    private void inAllLooks(String user, String path, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            for (boolean english : new boolean[] {false, true}) {
                Page page = user.isEmpty() ? at(width, english) : loggedIn(user, width, english);
                page.navigate(path);
                browser.look(page, name + "-" + width + (english ? "-en" : "-zh"));
            }
        }
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
    void frontPageSaysWhatThisIsInBothLanguagesAndHasThreeDoors() {
        inAllLooks("", "/", "front");
        Page page = at(Browser.PHONE, false);
        page.navigate("/");
        assertThat(page.locator(".door")).hasCount(2);
        assertThat(page.locator("[lang=en].front-words")).isVisible();
        assertThat(page.locator("[lang='zh-CN'].front-words")).isVisible();
    }

    @Test
    void languageIsSwitchedAndRemembered() {
        Page page = at(Browser.PHONE, false);
        page.navigate("/chat");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.navigate("/chat");
        assertThat(page.locator("#say button")).hasText("Send");
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

    @Test
    void listLooksRightWithNoOneAndManyRows() {
        inAllLooks("operator", "/console", "list-0");
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        inAllLooks("operator", "/console", "list-1");
        world.addClue(2, ClueStatus.HANDLING, FakeWorld.facts(FakeWorld.LONG_COMPANY));
        world.addClue(3, ClueStatus.TRIAGE, ReportFacts.empty());
        for (int i = 4; i < 1000; i++) {
            world.addClue(i, ClueStatus.values()[i % ClueStatus.values().length], FakeWorld.facts("海岱机械第" + i + "班组"));
        }
        inAllLooks("operator", "/console", "list-1000");
    }

    @Test
    void listIsWalkedByKeysAndSearched() {
        for (int i = 1; i < 5; i++) {
            world.addClue(i, ClueStatus.TRIAGE, FakeWorld.facts("第" + i + "班组"));
        }
        Page page = loggedIn("operator", Browser.DESK, false);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        Browser.arriveAt(page, "**/console/clues/" + ReportNumber.of(2026, 2));
        page.keyboard().press("/");
        page.keyboard().type("第3班组");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-row]")).hasCount(1);
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys")).isVisible();
        browser.look(page, "keys");
    }

    @Test
    void cluePageAnswersTheFiveQuestionsAndNeverRunsWords() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        world.addClue(2, ClueStatus.TRIAGE, FakeWorld.facts(FakeWorld.LONG_COMPANY));
        inAllLooks("operator", "/console/clues/" + ReportNumber.of(2026, 1), "clue");
        inAllLooks("operator", "/console/clues/" + ReportNumber.of(2026, 2), "clue-long");
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/clues/" + ReportNumber.of(2026, 1));
        assertThat(page.locator("h1")).containsText("老邵欠 9 人工资5.4万元，2026年3月–6月，滨江花园二期（芝罘区）");
        assertThat(page.locator(".words")).containsText("<script>alert(1)</script>");
        assertThat(page.locator("mark[data-field=amount]")).hasText("5万4");
        page.locator(".facts [data-field=amount]").hover();
        assertThat(page.locator("mark[data-field=amount]")).hasClass("lit");
        page.locator(".reveal summary").click();
        page.locator(".reveal input[name=purpose]").fill("回访核实");
        page.locator(".reveal button").click();
        assertThat(page.locator(".reveal li")).containsText("+8619900000001");
    }

    @Test
    void offerAndAcceptMoveResponsibility() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        String clue = "/console/clues/" + ReportNumber.of(2026, 1);
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate(clue);
        page.keyboard().press("t");
        assertThat(page.locator("textarea[name=summary]")).isVisible();
        assertThat(page.locator("textarea[name=summary]")).hasValue(java.util.regex.Pattern.compile("老邵欠 9 人工资5.4万元"));
        browser.look(page, "clue-offer");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提出转送").setExact(true))
                .click();
        assertThat(page.locator(".alert-success")).containsText("责任仍在本单位");
        Page other = loggedIn("housing", Browser.DESK, false);
        assertThat(other.locator("#counts")).containsText("待我接收 1");
        other.navigate("/console?list=OFFERED");
        other.locator(".row-link").click();
        Browser.arriveAt(other, "**/console/clues/*");
        other.keyboard().press("a");
        browser.look(other, "clue-accept");
        other.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("接收").setExact(true))
                .click();
        assertThat(other.locator(".alert-success")).isVisible();
        assertThat(other.locator(".clue-holder")).containsText("市住建局 李建国");
        assertThat(page.locator("#changed .alert")).containsText("刚有变化");
    }

    @Test
    void refusedOperationKeepsWhatWasTyped() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/clues/" + ReportNumber.of(2026, 1));
        page.keyboard().press("t");
        page.locator("textarea[name=summary]").fill("改过的摘要");
        world.refuseWith = new CaseOperations.StaleVersion(3);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提出转送").setExact(true))
                .click();
        assertThat(page.locator(".alert-danger")).containsText("别人已经改动");
        assertThat(page.locator("textarea[name=summary]")).hasValue("改过的摘要");
        browser.look(page, "clue-refused");
        page.navigate("/console/clues/260009999");
        assertThat(page.locator("h1")).containsText("没有这个页面");
        browser.look(page, "error-404");
    }

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
        ConversationView waiting = new ConversationView(
                new ConversationId(new UUID(7, 1)),
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
    void transcriptIsReadCorrectedAndRegisteredOnce() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        inAllLooks("operator", "/console/transcripts", "transcripts-empty");
        Page page = loggedIn("operator", Browser.DESK, false);
        String text = "坐席：您好，12345。\n市民：我们9个人在滨江花园二期扎钢筋，老板老邵差5万4工钱。\n坐席：在哪个区？\n市民：芝罘区。";
        for (int i = 0; i < 2; i++) {
            page.navigate("/console/transcripts");
            page.locator("textarea[name=text]").fill(text);
            assertThat(page.locator(".spoken mark").first()).isVisible();
            assertThat(page.locator("input[name=headcountMin]")).hasValue("9");
            page.locator("input[name=employer]").fill("邵建军");
            page.locator("input[name=employer]").blur();
            page.locator("textarea[name=text]").fill(text + "\n市民：快过年了。");
            assertThat(page.locator(".spoken")).containsText("快过年了");
            assertThat(page.locator("input[name=employer]")).hasValue("邵建军");
            browser.look(page, "transcripts-read");
            page.locator("input[name=ticket]").fill("T2026-1");
            page.keyboard().press("Enter");
            assertThat(page.locator(".alert-success")).containsText(i == 0 ? "已登记" : "已经登记过");
        }
        assertThat(world.clueViews).hasSize(2);
        assertThat(world.clueViews.getLast().facts().employer()).isEqualTo("邵建军");
        Page phone = loggedIn("operator", Browser.PHONE, true);
        phone.navigate("/console/transcripts");
        phone.locator("textarea[name=text]").fill(text);
        assertThat(phone.locator(".spoken mark").first()).isVisible();
        browser.look(phone, "transcripts-read-390-en");
    }

    @Test
    void notArrearsIsRegisteredToo() {
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/transcripts");
        page.locator("input[name=ticket]").fill("T2026-2");
        page.locator("textarea[name=text]").fill("市民：楼下烧烤摊太吵了，天天到半夜。");
        assertThat(page.locator(".spoken")).isVisible();
        page.locator("h1").click();
        page.keyboard().press("n");
        assertThat(page.locator(".alert-success")).containsText("已登记");
        assertThat(world.clueViews.getLast().facts().matter().hasWages()).isFalse();
    }

    @Test
    void wrongPasswordIsToldAndLogOutWorks() {
        inAllLooks("", "/login", "login");
        Page page = at(Browser.DESK, false);
        page.navigate("/login");
        page.locator("input[name=username]").fill("operator");
        page.locator("input[name=password]").fill("wrong");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".alert-danger")).containsText("用户名或密码不对");
        page.locator("input[name=username]").fill("housing");
        page.locator("input[name=password]").fill("test");
        page.locator("button[type=submit]").click();
        Page in = page;
        in.locator(".menu summary").click();
        in.locator(".menu button").click();
        assertThat(in.locator(".alert-success")).containsText("已退出");
    }

    @Test
    void simulatorLooksRight() {
        inAllLooks("", "/simulator", "simulator");
        Page page = at(Browser.DESK, false);
        page.navigate("/simulator");
        page.locator("input[name=phone]").fill("199 0000 0002");
        page.locator(".sim-number button").click();
        assertThat(page.locator("input[name=phone]")).hasValue("+8619900000002");
        page.getByText("+1 天").click();
        assertThat(page.locator(".sim-clock")).containsText("快 1 天");
    }
}
