package org.xinsheng.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class FrontPagesIT extends Pages {

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
