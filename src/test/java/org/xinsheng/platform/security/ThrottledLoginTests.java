package org.xinsheng.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class ThrottledLoginTests {

    private final MutableTime time = new MutableTime();
    private final ThrottledLogin login = new ThrottledLogin(
            new OnePassword(), new LoginSettings(3, 100, Duration.ofMinutes(10), Duration.ofHours(1)), time);

    @Test
    void makesANameWaitAfterTooManyWrongPasswords() {
        failThreeTimes("operator");

        assertThatThrownBy(() -> login.authenticate(attempt("operator", "right")))
                .isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> login.authenticate(attempt("Operator", "right")))
                .isInstanceOf(LockedException.class);
        assertThat(login.authenticate(attempt("hrss", "right"))).isNotNull();

        time.now = time.now.plus(Duration.ofMinutes(10));
        assertThat(login.authenticate(attempt("operator", "right"))).isNotNull();
    }

    @Test
    void forgetsFailuresAfterTheRightPassword() {
        wrong("operator");
        wrong("operator");
        login.authenticate(attempt("operator", "right"));
        wrong("operator");
        wrong("operator");

        assertThat(login.authenticate(attempt("operator", "right"))).isNotNull();
    }

    @Test
    void makesAnAddressWaitThatTriesManyNames() {
        for (int i = 0; i < 100; i++) {
            wrong("user" + i);
        }

        assertThatThrownBy(() -> login.authenticate(attempt("operator", "right")))
                .isInstanceOf(LockedException.class);
    }

    private void failThreeTimes(String name) {
        for (int i = 0; i < 3; i++) {
            wrong(name);
        }
    }

    private void wrong(String name) {
        assertThatThrownBy(() -> login.authenticate(attempt(name, "wrong")))
                .isInstanceOf(BadCredentialsException.class);
    }

    private static Authentication attempt(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    private static final class OnePassword implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication attempt) {
            if ("right".equals(attempt.getCredentials())) {
                return attempt;
            }
            throw new BadCredentialsException("wrong");
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return true;
        }
    }

    private static final class MutableTime extends Clock {
        Instant now = Instant.parse("2026-03-12T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
