package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.routing.CaseOperations;

class CluePagesIT extends Pages {

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
    void englishCountsOneWorkerAsOne() {
        world.addClue(
                1,
                ClueStatus.TRIAGE,
                FakeWorld.facts("老邵").toBuilder()
                        .headcount(new Headcount(1, 1, false))
                        .build());
        Page page = loggedIn("operator", Browser.PHONE, true);
        assertThat(page.locator(".found")).hasText("1 clue");
        page.navigate("/console/clues/" + ReportNumber.of(2026, 1));
        assertThat(page.locator("h1")).containsText("owes 1 worker ");
        assertThat(page.locator(".pseudonym")).hasText(Pattern.compile("Worker .*"));
    }

    @Test
    void offerAndAcceptMoveResponsibility() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        String clue = "/console/clues/" + ReportNumber.of(2026, 1);
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate(clue);
        page.keyboard().press("t");
        assertThat(page.locator("textarea[name=summary]")).isVisible();
        assertThat(page.locator("textarea[name=summary]")).hasValue(Pattern.compile("老邵欠 9 人工资5.4万元"));
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
}
