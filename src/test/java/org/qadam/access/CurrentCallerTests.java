package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qadam.local.Programme;
import org.qadam.local.ProgrammeTest;

@ProgrammeTest
record CurrentCallerTests(Programme programme) {

    @Test
    void returnsALiaisonWithTheirDonor() {
        assertThat(me(programme.tokenOf("eu"))).isEqualTo(new Me("eu", List.of("LIAISON"), List.of("EU")));
    }

    @Test
    void returnsAnEditorWithoutDonors() {
        assertThat(me(programme.tokenOf("editor"))).isEqualTo(new Me("editor", List.of("EDITOR"), List.of()));
    }

    @Test
    void returnsACallerWithoutRoles() {
        assertThat(me(programme.token(_ -> {}))).isEqualTo(new Me("somebody", List.of(), List.of()));
    }

    @Test
    void readsNoRolesFromInvalidClaims() {
        var token = programme.token(it -> it.claim("roles", Map.of("EDITOR", true))
                .claim("donors", "EU")
                .claim("scope", "ADMINISTRATOR")
                .claim("realm_access", Map.of("roles", List.of("EDITOR"))));

        assertThat(me(token)).isEqualTo(new Me("somebody", List.of(), List.of()));
    }

    private Me me(String token) {
        return programme
                .with(token)
                .document("{ me { subject roles donors } }")
                .execute()
                .path("me")
                .entity(Me.class)
                .get();
    }

    private record Me(String subject, List<String> roles, List<String> donors) {}
}
