package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qadam.access.Role.APPROVER;
import static org.qadam.access.Role.EDITOR;
import static org.qadam.access.Role.LIAISON;
import static org.qadam.access.Role.VIEWER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerClaimsTests {

    static final List<Object> INVALID_ROLES = List.of(
            "EDITOR",
            "EDITOR,APPROVER",
            "[\"EDITOR\"]",
            Map.of("EDITOR", true),
            Map.of("roles", List.of("EDITOR")),
            List.of(),
            List.of("*"),
            List.of("editor", " EDITOR", "ROLE_EDITOR", "EDITOR "),
            List.of(List.of("EDITOR")),
            List.of(Map.of("name", "EDITOR")),
            List.of(5, true),
            5,
            true,
            Collections.nCopies(10_000, "WRITER"));

    static final List<Object> INVALID_DONORS = List.of(
            "EU",
            "EU,UNDP",
            Map.of("EU", true),
            Map.of("$ne", ""),
            List.of(),
            List.of("*", ".*", "E*", "^EU$"),
            List.of("eu", " EU", "EU "),
            List.of(Map.of("$gt", "")),
            List.of(List.of("EU")),
            Collections.nCopies(10_000, "EU"));

    @Test
    void readsEveryRoleByItsExactName() {
        assertThat(caller("roles", List.of("APPROVER", "EDITOR", "EDITOR")).roles())
                .containsExactly(EDITOR, APPROVER);
    }

    @Test
    void ignoresUnknownRolesBesideKnownOnes() {
        assertThat(caller("roles", List.of("offline_access", "VIEWER", 5)).roles())
                .containsExactly(VIEWER);
    }

    @Test
    void readsAKnownRoleAmongManyUnknownOnes() {
        var roles = new ArrayList<>(Collections.nCopies(10_000, "group"));
        roles.add("VIEWER");

        assertThat(caller("roles", roles).roles()).containsExactly(VIEWER);
    }

    @ParameterizedTest
    @FieldSource("INVALID_ROLES")
    void readsRolesOnlyFromAListOfKnownNames(Object roles) {
        assertThat(caller("roles", roles).roles()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("INVALID_ROLES")
    void readsNoRolesFromTheClaimScope(Object scope) {
        assertThat(caller("scope", scope).roles()).isEmpty();
    }

    @Test
    void readsTheDonorsOfALiaison() {
        assertThat(liaisonOf(List.of("UNDP", "EU", "EU")).donors()).containsExactly("EU", "UNDP");
    }

    @ParameterizedTest
    @FieldSource("INVALID_DONORS")
    void readsDonorsOnlyFromAListOfCodes(Object donors) {
        assertThat(liaisonOf(donors)).isEqualTo(new Caller("somebody", List.of(LIAISON), List.of()));
    }

    @Test
    void ignoresDonorsOfACallerWhoIsNotALiaison() {
        var editor = CallerClaims.callerOf(token().claim("roles", List.of("EDITOR"))
                .claim("donors", List.of("EU"))
                .build());

        assertThat(editor.donors()).isEmpty();
    }

    private static Caller caller(String claim, Object value) {
        return CallerClaims.callerOf(token().claim(claim, value).build());
    }

    private static Caller liaisonOf(Object donors) {
        return CallerClaims.callerOf(token().claim("roles", List.of("LIAISON"))
                .claim("donors", donors)
                .build());
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("token").header("alg", "RS256").subject("somebody");
    }
}
