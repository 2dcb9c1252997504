package org.qadam.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Tests the limit of the requests of one caller. */
class RequestRateTests {

    private final RequestRateFilter filter = new RequestRateFilter(new RequestLimits(0.1, 3), JsonMapper.shared());

    @Test
    void refusesACallerAboveTheRate() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(send("eu").getStatus()).isEqualTo(200);
        }

        var refused = send("eu");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(9, 10);
        assertThat(refused.getContentAsString()).contains("TOO_MANY_REQUESTS", "\"retryable\":true");
    }

    @Test
    void doesNotCountTheRequestsOfOthers() throws Exception {
        for (int i = 0; i < 4; i++) {
            send("eu");
        }

        assertThat(send("undp").getStatus()).isEqualTo(200);
        assertThat(send(null).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse send(@Nullable String caller) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/graphql");
        if (caller != null) {
            request.setUserPrincipal(() -> caller);
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
