package org.qadam.local;

import java.util.List;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Reads the codes of the errors in an answer. */
public final class ErrorCodes {

    private ErrorCodes() {}

    public static List<String> of(Response answer) {
        return answer.returnResponse().getErrors().stream()
                .map(it -> String.valueOf(it.getExtensions().get("code")))
                .toList();
    }
}
