package org.xinsheng.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.xinsheng.pages.PageHeaders;

/**
 * The chat is for everybody, and nothing in it can run out under a slow typist: no log-in, no session, no form token. Its
 * cookie is not sent along by other sites (SameSite), so a forged request would only open an empty chat of its own.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain chatPages(HttpSecurity http) throws Exception {
        return PageHeaders.on(http)
                .securityMatcher("/chat", "/chat/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
