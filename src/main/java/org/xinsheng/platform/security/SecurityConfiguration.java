package org.xinsheng.platform.security;

import java.time.Clock;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.xinsheng.core.KeyedHash;

/**
 * Three kinds of callers: programs of staff with HTTP Basic under /api, providers and the simulator's phone under
 * /channels, who prove themselves by signature, and browsers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN_PAGES = {
        "/",
        "/chat",
        "/chat/**",
        "/login",
        "/language",
        "/error",
        "/receipts/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/fonts/**",
        "/webjars/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /** Signs the log-in cookie; changes with the master key that makes the hashes. */
    @Bean
    LoginCookieKey loginCookieKey(KeyedHash hash) {
        return new LoginCookieKey(hash.of("platform.login-cookie", "key"));
    }

    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService accounts,
            PasswordEncoder encoder,
            LoginSettings settings,
            LoginCookieKey cookieKey,
            Clock clock) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new ProviderManager(
                new ThrottledLogin(passwords, settings, clock),
                new RememberMeAuthenticationProvider(cookieKey.value()));
    }

    @Bean
    @Order(1)
    SecurityFilterChain channels(HttpSecurity http) throws Exception {
        return http.securityMatcher("/channels/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new SecureHeaders())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, AuthenticationManager authenticationManager) throws Exception {
        ProblemResponses problems = new ProblemResponses();
        return http.securityMatcher("/api/**")
                .authenticationManager(authenticationManager)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new SecureHeaders())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain management(HttpSecurity http, AuthenticationManager authenticationManager) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authenticationManager(authenticationManager)
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .hasRole("ADMIN"))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new SecureHeaders())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager authenticationManager,
            UserDetailsService accounts,
            LoginCookieKey cookieKey,
            LoginSettings settings,
            Environment environment)
            throws Exception {
        boolean embedded = environment.acceptsProfiles(Profiles.of("embedded | test"));
        return http.authenticationManager(authenticationManager)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(OPEN_PAGES).permitAll();
                    if (embedded) {
                        requests.requestMatchers("/simulator", "/simulator/**").permitAll();
                    }
                    requests.anyRequest().authenticated();
                })
                .formLogin(form -> form.loginPage(PageEntryPoint.LOGIN)
                        .failureHandler(new LoginFailures())
                        .defaultSuccessUrl("/console")
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").permitAll())
                // The signed cookie lets a log-in outlive restarts and move between nodes; sessions are only a
                // shortcut.
                .rememberMe(remember -> remember.alwaysRemember(true)
                        .rememberMeCookieName("xinsheng-login")
                        .key(cookieKey.value())
                        .userDetailsService(accounts)
                        .tokenValiditySeconds((int) settings.stayLoggedIn().toSeconds()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .exceptionHandling(e -> e.authenticationEntryPoint(new PageEntryPoint()))
                .headers(new SecureHeaders())
                .build();
    }

    /** A record of its own, so that no other string is taken for it. */
    record LoginCookieKey(String value) {
        @Override
        public String toString() {
            return "LoginCookieKey";
        }
    }
}
