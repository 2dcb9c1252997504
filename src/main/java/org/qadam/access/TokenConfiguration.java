package org.qadam.access;

import java.net.MalformedURLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens; the stock decoder would ask the issuer once for each unknown key. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    TokenConfiguration() {}

    /** The keys are no bean: an issuer in the same process, as on a laptop, has keys of its own to sign with. */
    @Bean
    CachingJwtDecoder tokens(AccessProperties settings) throws MalformedURLException {
        var keys = new IssuerKeys(settings.jwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(TokenValidators.of(settings));
        return new CachingJwtDecoder(decoder, keys);
    }
}
