package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.xinsheng.clue.ClueStatus;

class TranscriptPagesIT extends Pages {

    @Test
    void transcriptIsReadCorrectedAndRegisteredOnce() {
        world.addClue(1, ClueStatus.TRIAGE, FakeWorld.facts("老邵"));
        inAllLooks("operator", "/console/transcripts", "transcripts-empty");
        Page page = loggedIn("operator", Browser.DESK, false);
        page.navigate("/console/transcripts");
        assertThat(page.locator("#found")).containsText("贴上通话文字");
        assertThat(page.locator("select[name=matter]")).hasCount(0);
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
            page.locator("button[value=register]").click();
            assertThat(page.locator("input[name=ticket]")).isFocused();
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
}
