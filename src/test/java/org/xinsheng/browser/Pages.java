package org.xinsheng.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What the tests of all pages share: one browser, and a world that is empty before each. */
@SpringBootTest(
        classes = PagesOnFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"xinsheng.site.texts-per-minute=6", "xinsheng.channel.twilio.auth-token=t"})
@ActiveProfiles("test")
abstract class Pages {

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

    final String base() {
        return "http://localhost:" + port;
    }

    final Page at(int width, boolean english) {
        return browser.open(base(), width, true, english);
    }

    final Page loggedIn(String user, int width, boolean english) {
        Page page = browser.openAs(user, "test", base(), width, english);
        page.navigate("/console");
        return page;
    }

    final void inAllLooks(String user, String path, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            for (boolean english : new boolean[] {false, true}) {
                Page page = user.isEmpty() ? at(width, english) : loggedIn(user, width, english);
                page.navigate(path);
                browser.look(page, name + "-" + width + (english ? "-en" : "-zh"));
            }
        }
    }
}
