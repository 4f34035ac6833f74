package org.xinsheng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinsheng.testing.ServiceProcess;
import org.xinsheng.testing.TestPhone;
import org.xinsheng.testing.TwilioStub;

/** Killed in the middle of a stream of texts: whatever was acknowledged is answered, and answered once. */
class CrashIT {

    private static final int WORKERS = 40;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedTextIsAnsweredAfterAHardKill() throws Exception {
        Path data = Files.createDirectory(folder.resolve("var"));
        int port = ServiceProcess.freePort();
        try (TwilioStub twilio = TwilioStub.start()) {
            ServiceProcess service = start(data, port, twilio);
            TestPhone phone =
                    new TestPhone(service.baseUrl(), "https://sms.example.invalid", "secret", "ACtest", "+8653512345");
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            Thread stream = Thread.startVirtualThread(() -> stream(phone, acknowledged));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> acknowledged.size() >= WORKERS / 2
                            && !twilio.outbound().isEmpty());
            twilio.failNext(TwilioStub.Failure.TAKEN_THEN_RESET);
            twilio.failNext(TwilioStub.Failure.RESET);
            service.killHard();
            stream.join(Duration.ofSeconds(30));
            assertThat(acknowledged).hasSizeLessThan(WORKERS);

            ServiceProcess again = start(data, port, twilio);
            try {
                await().atMost(Duration.ofSeconds(90))
                        .untilAsserted(() -> assertThat(answered(twilio)).containsAll(acknowledged));
                assertThat(repliesTakenTwice(twilio)).isEmpty();
            } finally {
                again.stop();
            }
        }
    }

    private static ServiceProcess start(Path data, int port, TwilioStub twilio) throws Exception {
        return ServiceProcess.start(
                data,
                port,
                "--xinsheng.channel.twilio.account-sid=ACtest",
                "--xinsheng.channel.twilio.auth-token=secret",
                "--xinsheng.channel.twilio.from=+8653512345",
                "--xinsheng.channel.twilio.public-url=https://sms.example.invalid",
                "--xinsheng.channel.twilio.api-base-url=" + twilio.baseUrl(),
                "--xinsheng.outbox.reconcile-after=3s");
    }

    private static void stream(TestPhone phone, Set<String> acknowledged) {
        for (int i = 0; i < WORKERS; i++) {
            String worker = "+86138000%05d".formatted(2000 + i);
            try {
                int status = phone.text(worker, "工头孟石头欠我%d元 在牟平区临港嘉苑%d号楼抹灰".formatted(3000 + 10 * i, i + 1))
                        .statusCode();
                if (status == 200) {
                    acknowledged.add(worker);
                }
                Thread.sleep(100);
            } catch (IllegalStateException | InterruptedException e) {
                return;
            }
        }
    }

    private static Set<String> answered(TwilioStub twilio) {
        return twilio.outbound().stream().map(TwilioStub.Message::to).collect(Collectors.toSet());
    }

    /** Texts with the same words to the same phone. */
    private static Map<String, Long> repliesTakenTwice(TwilioStub twilio) {
        return twilio.outbound().stream()
                .collect(Collectors.groupingBy(m -> m.to() + m.body(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
