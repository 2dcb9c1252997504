package org.qadam.local;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Configures a development issuer in the same process, with demo users. Its key is created at the start, so that tokens
 * are not valid after a restart.
 */
@Configuration(proxyBeanMethods = false)
class DevIssuer {

    private static final String LOGIN = "/login";

    private final String address;

    DevIssuer(@Value("${qadam.access.issuer}") String address) {
        this.address = address;
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http) {
        var pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.oauth2AuthorizationServer(it -> {
                    it.oidc(Customizer.withDefaults());
                    http.securityMatcher(it.getEndpointsMatcher());
                })
                .authorizeHttpRequests(it -> it
                        // With prompt=none the answer is the error "login_required" instead of a page (OpenID Connect
                        // Core, 3.1.2.1).
                        .requestMatchers(request -> "none".equals(request.getParameter("prompt")))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        it -> it.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(LOGIN), pages))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) {
        return http.securityMatcher(LOGIN, "/dev/**")
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .formLogin(it -> it.loginPage(LOGIN))
                .build();
    }

    @Bean
    AuthorizationServerSettings issuerSettings() {
        return AuthorizationServerSettings.builder().issuer(address).build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(DevClients.dashboard(), DevClients.pages(address));
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(DemoUsers.PERSONS.stream()
                .map(it -> User.withUsername(it.name())
                        .password("{noop}" + it.name())
                        .build())
                .toList());
    }

    /** Adds the claims to access tokens that the programme expects of every issuer. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(@Value("${qadam.access.audience}") String audience) {
        return token -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                var user = DemoUsers.get(
                        requireNonNull(token.<Authentication>getPrincipal()).getName());
                token.getJwsHeader().type("at+jwt");
                token.getClaims()
                        .audience(List.of(audience))
                        .claim("roles", user.roleNames())
                        .claim("donors", user.donors());
            }
        };
    }
}
