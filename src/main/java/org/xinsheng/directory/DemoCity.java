package org.xinsheng.directory;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the demo city 烟台 into the directory before anything else asks for it. Its people share one password: the one of
 * the settings, or one that is made up and printed at the first start.
 */
@Component
@ConditionalOnProperty("xinsheng.directory.demo-city")
class DemoCity implements InitializingBean {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final CityWriter writer;
    private final DirectoryRepository repository;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final @Nullable String givenPassword;

    DemoCity(
            CityWriter writer,
            DirectoryRepository repository,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            DemoSettings settings) {
        this.writer = writer;
        this.repository = repository;
        this.encoder = encoder;
        this.transaction = transaction;
        this.givenPassword = settings.password();
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> seed());
    }

    private void seed() {
        CityFile city = CityFile.read(new ClassPathResource("demo-city.yaml"));
        boolean first = writer.write(city) > 0;
        List<String> users =
                city.staff().stream().map(CityFile.StaffEntry::user).toList();
        if (givenPassword != null && !givenPassword.isBlank()) {
            give(city, users, givenPassword);
        } else if (first) {
            String invented = invent();
            give(city, users, invented);
            announce(invented);
        }
    }

    private void give(CityFile city, List<String> users, String password) {
        StaffPrincipal account = repository.account(users.getFirst());
        String hash = account == null ? null : account.getPassword();
        if (hash == null || !encoder.matches(password, hash)) {
            writer.setPassword(city.profile().serviceRegion(), users, Objects.requireNonNull(encoder.encode(password)));
        }
    }

    private static String invent() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** On the terminal only: a log file is no place for a password. */
    private static void announce(String password) {
        System.out.printf(
                "%n  Demo staff log in at /console as operator, hrss, housing, office or admin%n"
                        + "  with the password  %s  (shown only this once)%n%n",
                password);
    }
}
