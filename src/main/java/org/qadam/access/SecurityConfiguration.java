package org.qadam.access;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/** Configures which addresses are public, which require a token, and denies all others. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/", "/explorer", "/explorer/**", "/library", "/assets/**", "/favicon.ico", "/signin.json"
    };
    private static final String[] AUTHENTICATED = {"/graphql", "/reports/**"};

    private final AccessProperties settings;
    private final SecurityErrorHandler errorHandler;

    SecurityConfiguration(AccessProperties settings, JsonMapper json) {
        this.settings = settings;
        this.errorHandler = new SecurityErrorHandler(settings, json);
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, CorsProperties cors) {
        return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // CSRF protection is not needed: browsers never send the token by themselves, as they do with cookies.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(cors.origins().isEmpty() ? AbstractHttpConfigurer::disable : corsFor(cors.origins()))
                .headers(it -> it.addHeaderWriter(new ContentSecurityPolicy(settings))
                        .referrerPolicy(to -> to.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // Matches only on the management port, which is not reachable from outside the cluster.
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/reports/**")
                        .hasAnyRole(Stream.of(Role.values()).map(Role::name).toArray(String[]::new))
                        .requestMatchers(AUTHENTICATED)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(errorHandler).accessDeniedHandler(errorHandler))
                .oauth2ResourceServer(it -> it.jwt(to -> to.jwtAuthenticationConverter(new CallerConverter()))
                        .bearerTokenResolver(new OneTokenResolver())
                        .protectedResourceMetadata(to -> to.protectedResourceMetadataCustomizer(
                                about -> about.resource(settings.publicUrl()).authorizationServer(settings.issuer())))
                        .authenticationEntryPoint(errorHandler)
                        .accessDeniedHandler(errorHandler)
                        .withObjectPostProcessor(answerOutages()))
                .build();
    }

    /** Observes no filters, because each request passes 15 of them. Spring MVC observes the request itself. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static Customizer<CorsConfigurer<HttpSecurity>> corsFor(List<String> origins) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "Accept", "Accept-Language", "If-None-Match"));
        allowed.setExposedHeaders(List.of("ETag", "Retry-After", "WWW-Authenticate", "Content-Disposition"));
        allowed.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        List.of(AUTHENTICATED).forEach(it -> source.registerCorsConfiguration(it, allowed));
        return it -> it.configurationSource(source);
    }

    /** Answers with 503 where the issuer's keys cannot be read; without this the answer would be 500. */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> answerOutages() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                var handler = new AuthenticationEntryPointFailureHandler(errorHandler);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
