package org.qadam.access;

import java.net.MalformedURLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Configures the verification of tokens. The decoder that Spring Boot would create requests the issuer's keys again for
 * each unknown key id.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    TokenConfiguration() {}

    /**
     * Returns the decoder. The key source is not a bean, because it would replace the signing keys of an issuer in the
     * same process, as in development.
     */
    @Bean
    CachingJwtDecoder tokens(AccessProperties settings) throws MalformedURLException {
        var keys = new IssuerKeys(settings.jwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(it -> {
                    it.clear();
                    it.addAll(settings.algorithms());
                })
                .build();
        decoder.setJwtValidator(TokenValidators.of(settings));
        return new CachingJwtDecoder(new AlgorithmCheck(decoder, settings.algorithms()), keys);
    }
}
