package org.xinsheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One Chromium for a test class. Errors on the console, broken resources and violations of the CSP fail the test. */
final class Browser implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<String, String> logins = new HashMap<>();

    Browser() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) || "true".equals(System.getenv("CI")), "no Chromium on this machine");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A page of its own profile. */
    Page open(String base, int width, boolean scripts, boolean english) {
        return open(base, width, scripts, english, null);
    }

    /** Logs a member of staff in once; later pages bring the log-in along. */
    Page openAs(String user, String password, String base, int width, boolean english) {
        String state = logins.computeIfAbsent(user, name -> {
            Page page = open(base, DESK, true, false);
            page.navigate("/login");
            page.locator("input[name=username]").fill(name);
            page.locator("input[name=password]").fill(password);
            page.locator("button[type=submit]").click();
            page.waitForURL("**/console*");
            return page.context().storageState();
        });
        return open(base, width, true, english, state);
    }

    private Page open(String base, int width, boolean scripts, boolean english, @Nullable String state) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setStorageState(state)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, width == PHONE ? 844 : 860));
        if (english) {
            context.addCookies(List.of(new Cookie("xinsheng_lang", "en").setUrl(base)));
        }
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Nothing sticks out to the side; the picture is kept for looking at. */
    void look(Page page, String name) {
        Number tooWide =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/" + name + ".png"))
                .setFullPage(true));
        assertThat(tooWide.intValue()).as("%s is too wide", name).isLessThanOrEqualTo(0);
        assertThat(page.content()).as("%s lacks words", name).doesNotContain("??");
    }

    /** Waits for the page that a click leads to, its keys included. */
    static void arriveAt(Page page, String url) {
        page.waitForURL(url);
        page.locator("html.scripted").waitFor();
    }

    /** For a test that breaks the net on purpose. */
    void forgetComplaints() {
        complaints.clear();
    }

    /** Closes the pages of a test, and fails it if a browser complained. */
    void endTest() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
