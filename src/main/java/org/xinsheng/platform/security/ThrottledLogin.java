package org.xinsheng.platform.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Makes those wait who have given too many wrong passwords, by user name and by network address, for pages and API alike.
 * The right password does not help during the wait, so guessing does not pay.
 */
final class ThrottledLogin implements AuthenticationProvider {

    private final AuthenticationProvider delegate;
    private final FailureCount byName;
    private final FailureCount byAddress;
    private final Clock clock;

    ThrottledLogin(AuthenticationProvider delegate, LoginSettings settings, Clock clock) {
        this.delegate = delegate;
        this.byName = new FailureCount(settings.maxFailures(), settings.pause());
        this.byAddress = new FailureCount(settings.maxFailuresPerAddress(), settings.pause());
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().toLowerCase(Locale.ROOT);
        String address = addressOf(attempt);
        Instant now = clock.instant();
        if (byName.isExceeded(name, now) || byAddress.isExceeded(address, now)) {
            throw new LockedException("too many wrong passwords; try again later");
        }
        try {
            Authentication result = delegate.authenticate(attempt);
            byName.clear(name);
            return result;
        } catch (BadCredentialsException e) {
            byName.add(name, now);
            byAddress.add(address, now);
            throw e;
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
