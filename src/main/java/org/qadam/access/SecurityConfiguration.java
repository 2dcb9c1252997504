package org.qadam.access;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/** The door: what is open to everyone, what needs a token, and that everything else is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/", "/explorer", "/explorer/**", "/library", "/assets/**", "/favicon.ico", "/signin.json", "/v/**"
    };
    private static final String[] SIGNED_IN = {"/graphql", "/reports/**"};

    private final AccessProperties settings;
    private final SecurityErrorHandler answers;

    SecurityConfiguration(AccessProperties settings, JsonMapper json) {
        this.settings = settings;
        this.answers = new SecurityErrorHandler(settings, json);
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, CorsProperties cors) {
        return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A token is sent by whoever holds it, never by a browser on its own.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(cors.origins().isEmpty() ? AbstractHttpConfigurer::disable : allowing(cors.origins()))
                .headers(it -> it.addHeaderWriter(new ContentSecurityPolicy(settings))
                        .referrerPolicy(to -> to.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // Matches on the port for operators only, which no route from outside leads to.
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(SIGNED_IN)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(it -> it.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .oauth2ResourceServer(it -> it.jwt(to -> to.jwtAuthenticationConverter(CallerAuthentication::by))
                        .protectedResourceMetadata(to -> to.protectedResourceMetadataCustomizer(
                                about -> about.authorizationServer(settings.issuer())))
                        .authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .withObjectPostProcessor(answeringOutages()))
                .build();
    }

    private static Customizer<CorsConfigurer<HttpSecurity>> allowing(List<String> origins) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "Accept", "Accept-Language", "If-None-Match"));
        allowed.setExposedHeaders(List.of("ETag", "Retry-After", "WWW-Authenticate", "Content-Disposition"));
        allowed.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        List.of(SIGNED_IN).forEach(it -> source.registerCorsConfiguration(it, allowed));
        return it -> it.configurationSource(source);
    }

    /** Without it an issuer that is down would look like a fault of ours. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutages() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                var handler = new AuthenticationEntryPointFailureHandler(answers);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
